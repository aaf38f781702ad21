import { openCompoundFile } from './doc/compound-file.js';
import { openDoc } from './doc/doc-document.js';
import { storiesOf } from './doc/stories.js';
import { walkStory } from './doc/walk-story.js';
import type { ReadLimits, ReadResult } from './extract.js';
import { assemble } from './paragraphs/assemble.js';

/** Reads a document of Word 97 to 2003: page headers, body, text boxes, notes and page footers. */
export async function readDoc(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const document = openDoc(openCompoundFile(bytes));
  const parts = storiesOf(document).map(({ kind, ...range }) => ({ kind, part: walkStory(document, range) }));
  return assemble('doc', parts, limits);
}
