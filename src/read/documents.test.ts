import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

const DOCUMENTS = new URL('../../fixtures/documents/', import.meta.url);
const SECRET = 'secret words for the machine';
const REPOSITORY = 'https://github.com/ada-fict/whisper-radio';

describe('text that a person can not see is kept apart', () => {
  it.each([
    ['render-mode-3.pdf', 'render-mode'],
    ['render-mode-kept-across-text-objects.pdf', 'render-mode'],
    ['invisible-over-backdrop.pdf', 'render-mode'],
    ['white-on-white.pdf', 'background-colour'],
    ['near-white-on-white.pdf', 'background-colour'],
    ['dark-on-dark-box.pdf', 'background-colour'],
    ['dark-page.pdf', 'background-colour'],
    ['white-over-white-picture.pdf', 'background-colour'],
    ['hidden-in-form.pdf', 'background-colour'],
    ['half-point.pdf', 'tiny-print'],
    ['scaled-down.pdf', 'tiny-print'],
    ['off-page.pdf', 'off-page'],
    ['outside-crop-box.pdf', 'off-page'],
    ['alpha-zero.pdf', 'transparent'],
    ['covered.pdf', 'covered'],
    ['clipped.pdf', 'clipped'],
    ['inactive-layer.pdf', 'inactive-layer'],
    ['vanish.docx', 'hidden-formatting'],
    ['vanish-through-style.docx', 'hidden-formatting'],
    ['white-text.docx', 'background-colour'],
    ['dark-on-dark-run.docx', 'background-colour'],
    ['one-point.docx', 'tiny-print'],
  ])('%s: %s', async (name, how) => {
    const { hidden, lines } = await read(name);
    expect(hidden).toMatchObject([{ text: SECRET, how }]);
    expect(lines[0]?.text).toBe('Ada Example');
    expect(lines.map((line) => line.text).join(' ')).not.toContain('secret');
  });
});

describe('text that only looks suspicious is kept', () => {
  it.each([
    ['grey-on-white.pdf', 'pale but legible words'],
    ['white-on-dark-box.pdf', 'white heading on a band'],
    ['dark-page.pdf', 'white text on a dark page'],
    ['white-over-dark-picture.pdf', 'white caption on a photo'],
    ['active-layer.pdf', 'words in a layer'],
    ['vanish-switched-off.docx', 'words shown after all'],
    ['vanish-style-overridden.docx', 'words shown after all'],
    ['white-on-dark-cell.docx', 'white heading in a dark cell'],
    ['white-on-dark-paragraph.docx', 'white words on a band'],
    ['white-in-styled-table.docx', 'white words in a styled row'],
    ['white-in-dark-text-box.docx', 'words in a text box'],
  ])('%s', async (name, words) => {
    expect((await texts(name)).filter((text) => text === words)).toHaveLength(1);
    expect((await read(name)).hidden.filter((piece) => piece.text !== SECRET)).toEqual([]);
  });

  it('takes the layer of a scan for what it is', async () => {
    expect(await read('scan-with-text-layer.pdf')).toMatchObject({
      hidden: [],
      notes: ['recognised-text'],
      linksComplete: false,
      lines: [{ text: 'Ada Example' }, { text: 'recognised words of a scan' }],
    });
  });
});

describe('order of reading', () => {
  it('reads a sidebar before the main column, whichever was written first', async () => {
    const found = await texts('sidebar-written-last.pdf');
    expect(found[0]).toMatch(/^Ada Example, a heading/);
    expect(found[1]).toBe('Contact');
    expect(found[7]).toBe('Docker');
    expect(found[8]).toBe('Experience');
    expect(found.at(-1)).toBe('MSc Statistics');
  });

  it('does not read across two columns of running text', async () => {
    const found = await texts('two-columns-written-across.pdf');
    expect(found[1]).toBe('that fills the column from edge to');
    expect(found[5]).toBe('The second column goes on with text');
  });

  it('reads a table row by row', async () => {
    expect(await texts('table-with-dates.pdf')).toEqual([
      '2021 - 2023',
      'Example Ltd, ML engineer',
      'Served models on vLLM for forty editors',
      'and kept the pager quiet at night.',
      '2018 - 2021',
      'Sample GmbH, data engineer',
      'Moved nightly loads to Airflow.',
      '2015 - 2018',
      'Specimen AG, analyst',
      'Dashboards for nine branches.',
    ]);
  });

  it('keeps dates at the right edge with their employer', async () => {
    expect(await texts('dates-at-the-edge.pdf')).toEqual([
      'Example Ltd 2021 - 2023',
      'Short task',
      'Other task',
      'Sample GmbH 2018 - 2021',
      'Third task',
    ]);
  });

  it('reads a page that is shown turned, and finds its link', async () => {
    const document = await read('rotated-page.pdf');
    expect(document.lines.map((line) => line.text)).toEqual(['Ada Example', 'second line', 'third line']);
    expect(document.links).toMatchObject([{ anchor: 'Ada Example', line: 0 }]);
  });

  it('reads words up the margin as one line', async () => {
    expect((await texts('upright-label.pdf')).at(-1)).toBe('CURRICULUM VITAE');
  });
});

describe('lines', () => {
  it('leaves out page numbers but not other numbers', async () => {
    expect(await texts('page-numbers.pdf')).toEqual([
      'Text of sheet one',
      'Room 1',
      'Text of sheet two',
      'Room 2',
      'Text of sheet three',
      'Room 3',
    ]);
  });

  it('closes up letter-spaced headings', async () => {
    expect((await texts('letter-spaced.pdf')).slice(3)).toEqual(['CORE TOOLS', 'PYTHON WORK']);
  });

  it('takes bullets off and marks their lines', async () => {
    const { lines } = await read('bullets.pdf');
    expect(lines.slice(3).map((line) => [line.role, line.text])).toEqual([
      ['bullet', 'Served Mistral on two cards and kept the latency at the far end of the tail'],
      ['plain', 'below three hundred milliseconds'],
      ['bullet', 'Wide gap after the mark'],
      ['bullet', 'Dash item one'],
      ['bullet', 'Dash item two'],
    ]);
  });

  it('sees bullets that are painted', async () => {
    const { lines } = await read('painted-bullets.pdf');
    expect(lines.slice(3).map((line) => line.role)).toEqual(['bullet', 'plain']);
  });

  it('tells wrapped lines from ends of paragraphs', async () => {
    const { lines } = await read('wrapped-paragraph.pdf');
    expect(lines.map((line) => line.end)).toEqual(['soft', 'soft', 'hard', 'hard']);
  });

  it('knows headings, list items, cells and bold paragraphs of Word', async () => {
    const { lines } = await read('roles.docx');
    expect(lines.slice(2).map((line) => [line.role, line.bold, line.text])).toEqual([
      ['heading', false, 'Опыт работы'],
      ['bullet', false, 'Item of a list'],
      ['bullet', false, 'Item with a typed mark'],
      ['plain', false, 'Before'],
      ['plain', false, 'Left right'],
      ['plain', false, 'below'],
      ['cell', false, 'Label'],
      ['cell', false, 'Value'],
      ['cell', false, 'Second value'],
      ['plain', true, 'Bold all through'],
      ['plain', false, 'Bold in part'],
    ]);
    const cells = lines.filter((line) => line.role === 'cell').map((line) => line.flow);
    expect(new Set(cells).size).toBe(2);
  });

  it('reads a text box once', async () => {
    expect((await texts('text-box.docx')).filter((text) => text === 'words in a text box')).toHaveLength(1);
  });

  it('reads what tracked changes leave', async () => {
    expect((await texts('tracked-changes.docx')).slice(2)).toEqual(['Trained a model with two colleagues']);
  });
});

describe('links', () => {
  it.each([
    ['link-behind-word.pdf', REPOSITORY, 'here', 3],
    [
      'link-over-two-lines.pdf',
      'https://github.com/ada-fict/a-very-long-name',
      'github.com/ada-fict/a-very-long-name',
      3,
    ],
    ['link-in-header.docx', REPOSITORY, 'code', 0],
    ['link-in-field.docx', REPOSITORY, 'my code', 2],
    ['link-in-field.docx', 'https://example.com/ada', 'home page', 3],
    ['link-on-picture.docx', REPOSITORY, null, null],
  ])('%s: %s', async (name, url, anchor, line) => {
    const found = (await read(name)).links.filter((link) => link.url === url);
    expect(found).toMatchObject([{ anchor, line }]);
  });
});

describe('documents that can not be read', () => {
  it.each([
    ['no-text.pdf', 'no-text'],
    ['only-hidden.pdf', 'no-text'],
    ['external-entity.docx', 'unsupported'],
  ])('%s is %s', async (name, reason) => {
    expect(await readAny(name)).toMatchObject({ status: 'unreadable', reason });
  });

  it('never shows a file that an entity points to', async () => {
    expect(JSON.stringify(await readAny('external-entity.docx'))).not.toContain('root:');
  });

  it('takes the second reader for broken XML and says so', async () => {
    const document = await read('broken-xml.docx');
    expect(document.notes).toEqual(['fallback-reader']);
    expect(document.lines[0]?.text).toBe('Research & development of small models');
  });

  it.each(['white-on-white.pdf', 'vanish.docx'])('a cut-off %s is damaged', async (name) => {
    const bytes = bytesOf(name);
    const result = await readDocument(bytes.slice(0, bytes.length / 2), DEFAULT_LIMITS, { fileName: name });
    expect(result).toMatchObject({ status: 'unreadable', reason: 'damaged', format: name.split('.')[1] });
  });
});

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, DOCUMENTS)));
}

function readAny(name: string): Promise<ReadResult> {
  return readDocument(bytesOf(name), DEFAULT_LIMITS, { fileName: name });
}

async function read(name: string): Promise<Extract> {
  const result = await readAny(name);
  if (result.status !== 'read') throw new Error(`${name}: ${result.reason} ${result.detail}`);
  return result;
}

async function texts(name: string): Promise<readonly string[]> {
  return (await read(name)).lines.map((line) => line.text);
}
