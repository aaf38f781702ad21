import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract } from './extract.js';
import { readDocxSecond } from './read-docx-second.js';

const DOCUMENTS = new URL('../../fixtures/documents/', import.meta.url);

describe('readDocxSecond', () => {
  it('reads roles, cells and breaks', async () => {
    const { lines } = await read('roles.docx');
    expect(lines.map(({ role, text }) => `${role}: ${text}`).slice(2, 8)).toEqual([
      'heading: Опыт работы',
      'plain: Item of a list',
      'bullet: Item with a typed mark',
      'plain: Before',
      'plain: Left right',
      'plain: below',
    ]);
  });

  it('finds links with their words', async () => {
    expect((await read('link-behind-word.docx')).links).toMatchObject([{ anchor: 'my code', line: 2 }]);
  });

  it('reads the first characters of a long document and says that there are more', async () => {
    const { lines, notes } = await read('roles.docx', 40);
    expect(lines.map((line) => line.text).join('').length).toBeLessThanOrEqual(40);
    expect(notes).toEqual(['truncated-pages']);
  });
});

async function read(name: string, maxCharacters = DEFAULT_LIMITS.maxCharacters): Promise<Extract> {
  const bytes = readFileSync(new URL(name, DOCUMENTS));
  return (await readDocxSecond(bytes, { ...DEFAULT_LIMITS, maxCharacters })) as Extract;
}
