import { Readable } from 'node:stream';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { openCompoundFile } from './doc/compound-file.js';
import { readFib } from './doc/fib.js';
import type { ReadLimits, ReadResult } from './extract.js';
import { assemble, type TextPart } from './paragraphs/assemble.js';
import type { DocumentPart } from './paragraphs/document-part.js';
import { ReadError } from './read-error.js';

/**
 * Reads a Word document with word-extractor, without formatting and links. The streams come from this
 * program's own reader of compound files, as that of the package never ends on sectors that go round in circles.
 */
export async function readDocSecond(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const load = openCompoundFile(bytes);
  const main = load('WordDocument');
  if (main === null) throw new ReadError('damaged', 'the stream WordDocument is missing');
  readFib(main);
  const source = { stream: (name: string) => Readable.from([load(name) ?? Buffer.alloc(0)]) };
  const document = await new WordOleExtractor().extractWordDocument(source, main);
  const as = { filterUnicode: false };
  const texts: readonly (readonly [TextPart['kind'], string])[] = [
    ['header', document.getHeaders({ ...as, includeFooters: false })],
    ['body', document.getBody(as)],
    ['body', document.getTextboxes(as)],
    ['notes', `${document.getFootnotes(as)}\n${document.getEndnotes(as)}`],
    ['footer', document.getFooters(as)],
  ];
  const parts = texts.map(([kind, text]): TextPart => ({ kind, part: plainPart(text) }));
  const result = assemble('doc', parts, limits);
  return result.status === 'read' ? { ...result, linksComplete: false } : result;
}

function plainPart(text: string): DocumentPart {
  // Cells end with a tab.
  const paragraphs = text.split(/[\n\t]/).map((line) => ({
    runs: [{ text: line, format: {}, link: null }],
    role: 'plain' as const,
    backdrop: 'unknown',
    flow: 0,
  }));
  return { paragraphs, links: [], shapeLinks: [], hasBackdropShape: false };
}
