import { describe, expect, it } from 'vitest';
import { openCompoundFile } from './compound-file.js';
import type { DocDocument } from './doc-document.js';
import { storiesOf } from './stories.js';
import { walkStory } from './walk-story.js';

const END_OF_CHAIN = 0xfffffffe;
const SECTOR = 512;

describe('documents of Word 97 that are made to harm', () => {
  // To read it each time it is named would make a table larger than any array can be.
  it('a table that names one sector over and over is read once', () => {
    expect(openCompoundFile(tableOfOneSector(20_000))('WordDocument')).toBeNull();
  });

  it('no text belongs to two page headers, and sections have an end', () => {
    const length = 100;
    const table = Buffer.alloc(4 * 5000);
    for (let index = 1; index < 5000; index += 2) table.writeUInt32LE(length, index * 4);
    const document = documentOf({ table, headers: length });
    const stories = storiesOf(document).filter(({ from, to }) => from < to);
    expect(stories).toMatchObject([{ from: 0, to: length }]);
    for (let index = 0; index < 5000; index += 1) table.writeUInt32LE(index, index * 4);
    expect(storiesOf(documentOf({ table, headers: 5000 })).length).toBeLessThan(700);
  });

  // To look at all of them for each letter would run into the time-out.
  it('fields that never end take linear time', () => {
    const text = '\u0013\u0014'.repeat(500_000) + 'a'.repeat(500_000);
    const { paragraphs } = walkStory(documentOf({ text }), { from: 0, to: text.length, backdrop: 'none' });
    expect(paragraphs[0]?.runs[0]?.text).toHaveLength(500_000);
  });

  it('the result of a field within the code of others is code of the outermost', () => {
    const text =
      '\u0013HYPERLINK "https://one.example/\u0013IF \u0013QUOTE\u0014ada\u0015\u0014no\u0015" \u0014code\u0015';
    const { links, paragraphs } = walkStory(documentOf({ text }), {
      from: 0,
      to: text.length,
      backdrop: 'none',
    });
    expect(links).toEqual(['https://one.example/adano']);
    expect(paragraphs[0]?.runs).toMatchObject([{ text: 'code', link: 0 }]);
  });
});

/** A compound file of nothing but a chain of sectors that all name the first one as part of the table. */
function tableOfOneSector(sectors: number): Buffer {
  const file = Buffer.alloc(SECTOR * (sectors + 2));
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  for (const at of [48, 60]) file.writeUInt32LE(END_OF_CHAIN, at);
  file.writeUInt32LE(1, 68);
  for (let sector = 1; sector <= sectors; sector += 1)
    file.writeUInt32LE(sector < sectors ? sector + 1 : END_OF_CHAIN, (sector + 2) * SECTOR - 4);
  return file;
}

function documentOf({ text = '', table = Buffer.alloc(0), headers = 0 }): DocDocument {
  const lengths = { footnotes: 0, comments: 0, endnotes: 0, textBoxes: 0, headerTextBoxes: 0 };
  const nowhere = { offset: 0, length: 0 };
  return {
    information: {
      tableName: '1Table',
      lengths: { ...lengths, body: text.length, headers },
      styles: nowhere,
      headers: { offset: 0, length: table.length },
      characterFormats: nowhere,
      paragraphFormats: nowhere,
      pieces: nowhere,
    },
    table,
    pieces: [{ first: 0, text, offset: 0, bytesPerCharacter: 2 }],
    characters: [],
    paragraphs: [],
    findStyle: () => ({ format: {}, paragraph: {} }),
  };
}
