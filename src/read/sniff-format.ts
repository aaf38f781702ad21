import type { DocumentFormat, UnreadableReason } from './extract.js';
import type { ForeignKind } from './foreign-kinds.js';
import { decodeText } from './text/decode-text.js';
import { listEntries, type ZipEntry } from './zip/list-entries.js';

/** What the bytes say about a document. With a reason there is no use in reading on. */
export interface SniffedFormat {
  readonly format: DocumentFormat | null;
  readonly reason: UnreadableReason | null;
  readonly detail: string;
}

const EXCEL: ForeignKind = 'an Excel table';
const POWERPOINT: ForeignKind = 'a PowerPoint presentation';
const OLE = 'd0cf11e0a1b11ae1';
/** Readers accept a PDF whose header stands within the first 1024 bytes. */
const HEADER_WINDOW = 1024;
const HTML_WINDOW = 4000;
/** What a page begins with. HTML lets everything be left out that a browser can tell by itself. */
const PAGE_START = /^<(!doctype\s+html|html|head|body|meta|title|base|style)\b/i;
/** What the piece of a page begins with that people copy out of a site; Markdown may begin so as well. */
const PIECE_START = /^<(div|table|p|h[1-6]|ul|ol|section|article|center|span|font)(\s[^<>]*)?>/i;
const IMAGES: readonly RegExp[] = [
  /^89504e470d0a1a0a/,
  /^ffd8ff/,
  /^47494638/,
  /^(49492a00|4d4d002a)/,
  /^52494646.{8}57454250/,
  /^424d.{8}00000000/,
  /^.{8}66747970(68656963|68656978|6d696631|61766966)/,
];

const ARCHIVES: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^526172211a07/, 'a RAR archive'],
  [/^377abcaf271c/, 'a 7z archive'],
  [/^1f8b08/, 'a gzip archive'],
];

/** Tells the format of a document by its bytes and structure, never by its name. */
export function sniffFormat(bytes: Uint8Array, fileName: string): SniffedFormat {
  const head = Buffer.from(bytes.subarray(0, HEADER_WINDOW));
  const hex = head.subarray(0, 16).toString('hex');
  if (head.includes('%PDF-')) return known('pdf');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return sniffZip(bytes);
  if (hex.startsWith(OLE)) return sniffOle(bytes);
  if (head.toString('latin1', 0, 5) === '{\\rtf') return known('rtf');
  if (IMAGES.some((image) => image.test(hex)))
    return { format: null, reason: 'no-text', detail: 'a picture' satisfies ForeignKind };
  const archive = ARCHIVES.find(([start]) => start.test(hex));
  if (archive !== undefined) return unsupported(archive[1]);
  return sniffText(bytes, fileName);
}

function known(format: DocumentFormat): SniffedFormat {
  return { format, reason: null, detail: '' };
}

function unsupported(detail: string): SniffedFormat {
  return { format: null, reason: 'unsupported', detail };
}

function sniffZip(bytes: Uint8Array): SniffedFormat {
  const entries = listEntries(bytes);
  if (entries === null) return sniffBrokenZip(bytes);
  if (entries.some((entry) => entry.name.startsWith('word/'))) return known('docx');
  const first = entries.find((entry) => entry.name === 'mimetype');
  if (first !== undefined && isTextDocument(bytes, first)) return known('odt');
  if (entries.some((entry) => entry.name.startsWith('xl/'))) return unsupported(EXCEL);
  if (entries.some((entry) => entry.name.startsWith('ppt/'))) return unsupported(POWERPOINT);
  return unsupported('a zip archive without a text document');
}

/** The names of the parts stand before their data too, so that a cut archive still shows what it was. */
function sniffBrokenZip(bytes: Uint8Array): SniffedFormat {
  const start = Buffer.from(bytes.subarray(0, 64 * 1024));
  if (start.includes('opendocument.text')) return { format: 'odt', reason: 'damaged', detail: 'cut off' };
  if (start.includes('word/') || start.includes('[Content_Types].xml')) {
    return { format: 'docx', reason: 'damaged', detail: 'no zip directory' };
  }
  return { format: null, reason: 'damaged', detail: 'no zip directory' };
}

function isTextDocument(bytes: Uint8Array, mimetype: ZipEntry): boolean {
  const end = mimetype.offset + 30 + 'mimetype'.length + mimetype.compressedSize + 64;
  return Buffer.from(bytes.subarray(mimetype.offset, end)).includes(
    'application/vnd.oasis.opendocument.text',
  );
}

function sniffOle(bytes: Uint8Array): SniffedFormat {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Names of streams are written in UTF-16. Word encrypts a .docx by putting it into an OLE file.
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return { format: 'docx', reason: 'encrypted', detail: 'a password-protected Office document' };
  }
  if (file.includes(Buffer.from('WordDocument', 'utf16le'))) return known('doc');
  if (isCutBeforeDirectory(file)) return { format: null, reason: 'damaged', detail: 'cut off' };
  if (file.includes(Buffer.from('Workbook', 'utf16le'))) return unsupported(EXCEL);
  if (file.includes(Buffer.from('PowerPoint Document', 'utf16le'))) return unsupported(POWERPOINT);
  return unsupported('an OLE file without a Word document');
}

/** The names of streams stand in the directory, which often comes after the text. */
function isCutBeforeDirectory(file: Buffer): boolean {
  return file.length >= 512 && (file.readUInt32LE(48) + 1) * 2 ** file.readUInt16LE(30) >= file.length;
}

function sniffText(bytes: Uint8Array, fileName: string): SniffedFormat {
  const decoded = decodeText(bytes);
  const head = decoded?.text ?? Buffer.from(bytes.subarray(0, HTML_WINDOW)).toString('latin1');
  const start = head.slice(0, HTML_WINDOW).replace(/^(?:\uFEFF|\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)+/, '');
  // A page says what it is, so that a few broken bytes further on do no harm.
  if (PAGE_START.test(start)) return known('html');
  if (decoded === null) return unsupported('neither text nor a known format');
  if (decoded.text.trimStart().startsWith('<?xml')) return unsupported('an XML file');
  if (/\.(md|markdown)$/i.test(fileName)) return known('markdown');
  return known(PIECE_START.test(start) ? 'html' : 'text');
}
