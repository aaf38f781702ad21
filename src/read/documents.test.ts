import { describe, expect, it } from 'vitest';
import { bytesOf, readFixture as read, readAny, textsOf as texts } from '../../fixtures/read-fixture.js';
import { DEFAULT_LIMITS } from './extract.js';
import { readDocument } from './read-document.js';

const REPOSITORY = 'https://github.com/ada-fict/whisper-radio';

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

  it('reads filled-in fields and typed notes of a page, not the hidden ones, and keeps its links', async () => {
    const { lines, hidden, links } = await read('filled-form.pdf');
    expect(lines.slice(3).map((line) => line.text)).toEqual(['words in a field', 'a typed note']);
    expect(hidden).toEqual([]);
    expect(links).toMatchObject([{ url: 'https://example.com/ada', line: 0 }]);
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
    ['external-entity.docx', 'unsupported'],
  ])('%s is %s', async (name, reason) => {
    expect(await readAny(name)).toMatchObject({ status: 'unreadable', reason });
  });

  it('A32: never shows a file that an entity points to', async () => {
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
