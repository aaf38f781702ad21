import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

const DOCUMENTS = new URL('../../fixtures/documents/', import.meta.url);

describe('PDFs that are made to harm', () => {
  it.each([
    ['thirty thousand large shapes', 'busy-page.pdf', 'pale words on a drawing'],
    ['letters that reach over a hundred pages', 'giant-letters.pdf', 'words on a photo'],
  ])('a page with %s is not painted, which is said', async (_, name, words) => {
    const document = await read(name);
    expect(document).toMatchObject({ status: 'read', hidden: [], notes: ['unchecked-visibility'] });
    expect(JSON.stringify(document)).toContain(words);
  });

  it('one that pdf.js leaves rejected promises behind for harms nobody', async () => {
    // Vitest fails on rejections that nobody takes.
    expect(await read('page-tree-loop.pdf')).toMatchObject({ status: 'unreadable', reason: 'damaged' });
  });
});

function read(name: string): Promise<ReadResult> {
  return readDocument(readFileSync(new URL(name, DOCUMENTS)), DEFAULT_LIMITS, { fileName: name });
}
