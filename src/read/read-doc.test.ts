import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract, type ReadResult } from './extract.js';
import { readDoc } from './read-doc.js';
import { readDocSecond } from './read-doc-second.js';
import { readDocument } from './read-document.js';

const DOCUMENTS = new URL('../../fixtures/documents/', import.meta.url);
const RESUME = new URL('../../fixtures/resumes/nikita-dorokhov.doc', import.meta.url);

describe('readDoc', () => {
  it('reads headings, list items, cells, breaks, bold paragraphs and text boxes, and no deletions', async () => {
    const { lines } = await read('roles.doc');
    expect(lines.map((line) => `${line.role}${line.bold ? '!' : ''}: ${line.text}`)).toEqual([
      'heading: Опыт работы',
      'bullet: Item of a list',
      'plain: Left right',
      'plain: below',
      'cell: Label',
      'cell: Value',
      'cell: Second value',
      'plain!: Bold all through',
      'plain: Bold in part',
      'plain: Trained a model with two colleagues',
      'plain: Words in a text box',
    ]);
    expect(lines[4]?.flow).not.toBe(lines[5]?.flow);
    expect(lines[5]?.flow).toBe(lines[6]?.flow);
  });

  it.each([
    ['link-in-field.doc', 'my code', 2],
    ['link-in-header.doc', 'GitHub', 0],
  ])('finds the link of %s with its words', async (name, anchor, line) => {
    const { links } = await read(name);
    expect(links).toEqual([{ url: 'https://github.com/ada-fict/whisper-radio', anchor, page: null, line }]);
  });

  it.each([
    ['vanish.doc', 'hidden-formatting'],
    ['white-text.doc', 'background-colour'],
    ['one-point.doc', 'tiny-print'],
  ])('keeps the hidden text of %s apart', async (name, how) => {
    const { hidden, lines } = await read(name);
    expect(hidden).toMatchObject([{ text: 'secret words for the machine', how }]);
    expect(lines).toHaveLength(2);
  });

  it('sees white words on a dark band', async () => {
    expect(await read('white-on-band.doc')).toMatchObject({
      lines: [{}, {}, { text: 'white words on a band' }],
      hidden: [],
    });
  });

  it('takes headings and list items from styles and lists of a real document', async () => {
    const { lines } = await readDoc(readFileSync(RESUME), DEFAULT_LIMITS).then(asExtract);
    expect(lines.filter((line) => line.role === 'heading')).toHaveLength(8);
    expect(lines.filter((line) => line.role === 'bullet')).toHaveLength(6);
  });

  it('finds the words that word-extractor finds', async () => {
    const first = await readDoc(readFileSync(RESUME), DEFAULT_LIMITS).then(asExtract);
    const second = await readDocSecond(readFileSync(RESUME), DEFAULT_LIMITS).then(asExtract);
    expect(second.lines.map((line) => line.text)).toEqual(first.lines.map((line) => line.text));
    expect(second.linksComplete).toBe(false);
  });

  it('names what can not be read', async () => {
    const whole = readFileSync(RESUME);
    expect(await readAny('password.doc')).toMatchObject({ reason: 'encrypted', format: 'doc' });
    const cut = await readDocument(whole.subarray(0, whole.length / 2), DEFAULT_LIMITS, {
      fileName: 'a.doc',
    });
    expect(cut).toMatchObject({ status: 'unreadable', reason: 'damaged' });
  });
});

function readAny(name: string): Promise<ReadResult> {
  return readDocument(readFileSync(new URL(name, DOCUMENTS)), DEFAULT_LIMITS, { fileName: name });
}

function asExtract(result: ReadResult): Extract {
  if (result.status !== 'read') throw new Error(`${result.reason} ${result.detail}`);
  return result;
}

async function read(name: string): Promise<Extract> {
  return asExtract(await readAny(name));
}
