// Ways to damage a document: each takes bytes and random numbers and gives other bytes.
import { deflateSync, inflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

const MOST_COPIES = 40;
const MOST_BYTES = 4 * 2 ** 20;
const DATE = new Date(2026, 0, 1);
const ZIPPED = ['docx', 'odt', 'zip'];
/** Numbers that sizes, offsets and counts are seldom tested with. */
const NUMBERS = ['0', '-1', '1', '255', '65536', '2147483647', '4294967296', '99999999999999999999', '1e309'];
const HEADERS = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
  '{\\rtf1',
  '<!doctype html>',
];
/** Pieces that open something, end something or send a reader elsewhere. */
const PIECES = {
  pdf: [
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    ' 0 R ',
    ' obj',
    'endobj',
    'stream\n',
    'endstream',
    'q ',
    'BT ',
    '/Kids [1 0 R]',
    '/Parent 1 0 R ',
    '/Filter [/FlateDecode /FlateDecode]',
    '/Length 1 0 R',
    '3 Tr ',
    'xref',
    '/Encrypt 1 0 R',
  ],
  docx: [
    '<w:p>',
    '</w:p>',
    '<w:tbl><w:tr><w:tc>',
    '<w:r><w:t>',
    '<![CDATA[',
    '<!--',
    '&#x110000;',
    '&amp',
    '<!DOCTYPE a [<!ENTITY a "a">]>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<mc:AlternateContent>',
    '<w:vanish/>',
  ],
  odt: [
    '<text:p>',
    '</text:p>',
    '<text:span>',
    '<table:table>',
    '<text:s text:c="999999999"/>',
    '<![CDATA[',
    '<!--',
    '&amp',
  ],
  rtf: [
    '{',
    '}',
    '\\bin99999 ',
    "\\'",
    '\\u-1?',
    '{\\*',
    '{\\field',
    '\\ansicpg99999 ',
    '\\uc1000 ',
    '{\\fonttbl',
    '\\cell\\row',
    '{\\upr',
    '\\ucq',
  ],
  html: [
    '<div>',
    '</div>',
    '<table><tr><td>',
    '<!--',
    '<script>',
    '<style>*{display:none}',
    '<svg><a xlink:href=x>',
    '&#x110000;',
    '<template>',
    '<a href="',
    '<p style="',
  ],
};
const TEXT_PIECES = ['\u0000', '\u202e', '\ufeff', '\n', '\t', '# ', '[](', '```', '|', 'a'];

/** A damaged copy of a document. `others` are documents of all formats to take parts from. */
export function mutate({ name, bytes }, others, random) {
  const format = name.split('.').at(-1);
  let mutant = Buffer.from(bytes);
  for (let times = 1 + random.below(3); times > 0 && mutant.length > 0; times -= 1) {
    mutant = withinPacked(mutant, format, random) ?? damage(mutant, format, others, random);
  }
  return mutant.subarray(0, MOST_BYTES);
}

/** Damages what is compressed inside: a flipped bit outside would only break the compression. */
function withinPacked(bytes, format, random) {
  if (random.chance(0.5)) return null;
  try {
    if (ZIPPED.includes(format)) return withinZip(bytes, format, random);
    return format === 'pdf' ? withinStream(bytes, random) : null;
  } catch {
    // What is damaged already may not unpack.
    return null;
  }
}

function withinZip(bytes, format, random) {
  // A damaged archive may claim any size, and this is reserved before anything is inflated.
  const files = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= MOST_BYTES });
  const name = random.pick(Object.keys(files));
  const inside = format === 'zip' ? name.split('.').at(-1) : format;
  const changed = damage(Buffer.from(files[name]), inside, [], random);
  const left = random.chance(0.1) ? {} : { [name]: new Uint8Array(changed) };
  const { [name]: _, ...rest } = files;
  return Buffer.from(zipSync({ ...rest, ...left }, { level: 1, mtime: DATE }));
}

function withinStream(bytes, random) {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)];
  if (streams.length === 0) return null;
  const found = random.pick(streams);
  const start = found.index + found[0].length;
  const end = text.indexOf('endstream', start);
  const packed = deflateSync(damage(inflateSync(bytes.subarray(start, end)), 'pdf', [], random));
  // Shorter streams are filled up, so that the offsets of what follows stay right.
  const filled = Buffer.concat([packed, Buffer.alloc(Math.max(0, end - start - packed.length))]);
  return Buffer.concat([bytes.subarray(0, start), filled, bytes.subarray(end)]);
}

function damage(bytes, format, others, random) {
  return random.pick(DAMAGES)(bytes, random, format, others);
}

const DAMAGES = [
  flipBits,
  setBytes,
  truncate,
  removePart,
  repeatPart,
  movePart,
  changeNumber,
  insertPieces,
  copySector,
  splice,
  changeHeader,
];

function flipBits(bytes, random) {
  const changed = Buffer.from(bytes);
  for (let left = 1 + random.below(40); left > 0; left -= 1)
    changed[random.below(changed.length)] ^= 1 << random.below(8);
  return changed;
}

function setBytes(bytes, random) {
  const changed = Buffer.from(bytes);
  const start = random.below(changed.length);
  const end = Math.min(start + 1 + random.below(64), changed.length);
  return changed.fill(random.pick([0, 0x20, 0x7f, 0x80, 0xff]), start, end);
}

function truncate(bytes, random) {
  return bytes.subarray(0, random.below(bytes.length));
}

function part(bytes, random) {
  const start = random.below(bytes.length);
  return { start, end: start + 1 + random.below(Math.min(bytes.length - start, 4096)) };
}

function removePart(bytes, random) {
  const { start, end } = part(bytes, random);
  return without(bytes, start, end);
}

function repeatPart(bytes, random) {
  const { start, end } = part(bytes, random);
  const copies = Array.from({ length: 1 + random.below(MOST_COPIES) }, () => bytes.subarray(start, end));
  return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
}

function movePart(bytes, random) {
  const { start, end } = part(bytes, random);
  const rest = without(bytes, start, end);
  const to = random.below(rest.length + 1);
  return Buffer.concat([rest.subarray(0, to), bytes.subarray(start, end), rest.subarray(to)]);
}

function without(bytes, start, end) {
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
}

function changeNumber(bytes, random) {
  const text = bytes.toString('latin1');
  const numbers = [...text.matchAll(/-?\d+/g)];
  if (numbers.length === 0) return flipBits(bytes, random);
  const found = random.pick(numbers);
  const changed =
    text.slice(0, found.index) + random.pick(NUMBERS) + text.slice(found.index + found[0].length);
  return Buffer.from(changed, 'latin1');
}

function insertPieces(bytes, random, format) {
  const piece = random.pick(PIECES[format] ?? TEXT_PIECES);
  const times = random.pick([1, 1, 3, 100, 5000]);
  const to = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, to), Buffer.from(piece.repeat(times)), bytes.subarray(to)]);
}

/** Old Word files are chains of sectors of 512 bytes: one in the place of another makes loops. */
function copySector(bytes, random) {
  const sectors = Math.floor(bytes.length / 512);
  if (sectors < 2) return flipBits(bytes, random);
  const changed = Buffer.from(bytes);
  const from = random.below(sectors) * 512;
  bytes.copy(changed, random.below(sectors) * 512, from, from + 512);
  return changed;
}

function splice(bytes, random, _format, others) {
  if (others.length === 0) return truncate(bytes, random);
  const other = random.pick(others).bytes;
  return Buffer.concat([
    bytes.subarray(0, random.below(bytes.length)),
    other.subarray(random.below(other.length)),
  ]);
}

function changeHeader(bytes, random) {
  const header = Buffer.from(random.pick(HEADERS), 'latin1');
  const skipped = random.pick([0, 0, header.length, 16, 512]);
  return Buffer.concat([header, bytes.subarray(skipped)]);
}
