import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

const REPOSITORY = 'https://github.com/ada-fict/whisper-radio';
const HEAD =
  '{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset238 Arial CE;}{\\f4\\fcharset128 Mincho;}}' +
  '{\\colortbl;\\red255\\green255\\blue255;\\red31\\green45\\blue61;}' +
  '{\\stylesheet{\\s0 Normal;}{\\s1\\b Heading 1;}{\\s5\\outlinelevel1 Mine;}{\\*\\cs9 Heading 9 Char;}}' +
  '{\\info{\\title Not text}}{\\*\\generator Nobody;}';

describe('readRtf', () => {
  it('reads headings, list items, cells, line breaks and bold paragraphs', async () => {
    const { lines } = await read(
      '\\pard\\s1 Experience\\par\\pard\\s5 Projects\\par\\pard\\outlinelevel0 Skills\\par' +
        "\\pard{\\listtext\\f2 \\'b7\\tab}Served models\\par{\\pntext 1.\\tab}Tuned them\\par\\pard\\ls2 By number\\par" +
        '\\pard First\\line second\\tab part\\par' +
        '\\trowd\\cellx100\\cellx200\\pard\\intbl Label\\cell Value\\par more\\cell\\row\\pard {\\b Bold\\b  all}\\par{\\b Bold} in part\\par',
    );
    expect(lines.map((line) => `${line.role}${line.bold ? '!' : ''}: ${line.text}`)).toEqual([
      'heading: Experience',
      'heading: Projects',
      'heading: Skills',
      'bullet: Served models',
      'bullet: Tuned them',
      'bullet: By number',
      'plain: First',
      'plain: second part',
      'cell: Label',
      'cell: Value',
      'cell: more',
      'plain!: Bold all',
      'plain: Bold in part',
    ]);
    expect(new Set(lines.filter((line) => line.role === 'cell').map((line) => line.flow)).size).toBe(2);
  });

  it.each([
    ["\\f0\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", 'Привет'],
    ["\\f1\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", 'Привет'],
    ["\\f3\\'b3\\'f3d\\'9f", 'łódź'],
    ["\\f4\\'83\\'65\\'83\\'58\\'83\\'67", 'テスト'],
    ["\\f4\\'83e\\'83X\\'83g", 'テスト'],
    ["\\u1055\\'cf\\u1088\\'f0\\u1080?", 'При'],
    ['\\uc0\\u1055\\u1088\\u1080', 'При'],
    ["\\uc2\\u1055\\'8f\\'90{\\uc1\\u1088 ?}\\u1080ab", 'При'],
    ['\\u-10179?\\u-8704?', '😀'],
    ['a\\emdash b\\~c\\_d e\\-f\\rquote\\ldblquote\\rdblquote\\{\\}\\\\', 'a—b c-d ef’“”{}\\'],
    ['{\\upr{?}{\\*\\ud{\\u1055 ?}}}', 'П'],
    ['a{\\*\\unknown b}{\\pict 00ff}\\bin3 {{{c{\\deleted d}{\\object{\\*\\objdata 00}{\\result e}}', 'ace'],
  ])('decodes %s', async (source, text) => {
    expect((await read(`${source}\\par`)).lines).toMatchObject([{ text }]);
  });

  it('finds links with their words', async () => {
    const { links, lines } = await read(
      `Ada\\par See {\\field{\\*\\fldinst {HYPERLINK "${REPOSITORY}" }}{\\fldrslt {\\ul my }code}}, and {\\field{\\*\\fldinst PAGEREF x \\\\h}{\\fldrslt 7}}\\par` +
        '{\\field{\\*\\fldinst HYPERLINK \\\\l "part"}{\\fldrslt jump}}\\par',
    );
    expect(links).toEqual([{ url: REPOSITORY, anchor: 'my code', page: null, line: 1 }]);
    expect(lines.map((line) => line.text)).toEqual(['Ada', 'See my code, and 7', 'jump']);
  });

  it('reads headers first, then body, text boxes, notes and footers', async () => {
    const { lines, links } = await read(
      `{\\footer Foot\\par}Body{\\footnote Note}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Box\\par}}{\\shprslt Box}}\\par{\\header {\\field{\\*\\fldinst HYPERLINK "${REPOSITORY}"}{\\fldrslt GitHub}}\\par}{\\headerf {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}`,
    );
    expect(lines.map((line) => line.text)).toEqual(['GitHub', 'Body', 'Box', 'Note', 'Foot']);
    expect(links).toMatchObject([{ line: 0 }]);
  });

  it.each([
    ['\\v', 'hidden-formatting'],
    ['\\fs2', 'tiny-print'],
    ['\\cf1', 'background-colour'],
    ['\\cf2\\highlight2', 'background-colour'],
  ])('keeps text with %s apart', async (word, how) => {
    const { hidden, lines } = await read(`Ada{${word} secret words}\\v0\\par`);
    expect(hidden).toMatchObject([{ text: 'secret words', how }]);
    expect(lines).toMatchObject([{ text: 'Ada' }]);
  });

  it.each([
    '{\\cf1\\chcbpat2 words}\\par',
    '\\pard\\cbpat2\\cf1 words\\par',
    '\\trowd\\clcbpat2\\cellx10\\pard\\intbl\\cf1 words\\cell\\row',
    '{\\v\\plain words}\\par',
    '{\\v\\v0 words}\\par',
  ])('sees the words in %s', async (source) => {
    expect(await read(source)).toMatchObject({ lines: [{ text: 'words' }], hidden: [] });
  });

  it('reads a file without its last brace, but not one that was cut off', async () => {
    expect(await readBytes(`${HEAD}Ada Example\\par`)).toMatchObject({ status: 'read' });
    expect(await readBytes(`${HEAD}Ada Example`)).toMatchObject({ reason: 'damaged', format: 'rtf' });
    expect(await readBytes(`${HEAD}Ada\\par{\\b Exam`)).toMatchObject({ reason: 'damaged', format: 'rtf' });
  });

  it('reads groups nested a hundred thousand deep', async () => {
    const source = `${'{'.repeat(100_000)}deep${'}'.repeat(100_000)}\\par shallow\\par`;
    expect((await read(source)).lines).toMatchObject([{ text: 'deep' }, { text: 'shallow' }]);
  });
});

function readBytes(source: string): Promise<ReadResult> {
  return readDocument(Buffer.from(source, 'latin1'), DEFAULT_LIMITS, { fileName: 'ada.rtf' });
}

async function read(body: string): Promise<Extract> {
  const result = await readBytes(`${HEAD}${body}}`);
  if (result.status !== 'read') throw new Error(`${result.reason} ${result.detail}`);
  return result;
}
