import { type MammothNode, mammothPart } from './docx/mammoth-part.js';
import type { ReadLimits, ReadResult } from './extract.js';
import { assemble } from './paragraphs/assemble.js';
import { ReadError } from './read-error.js';
import { unreadable } from './unreadable.js';
import { inflateEntry } from './zip/inflate-entry.js';
import { listEntries } from './zip/list-entries.js';

/** Bytes of XML that mammoth reads in about a second. */
const MOST_XML = 4 * 1024 * 1024;

/**
 * Reads a Word document with mammoth, which bears broken XML. It knows neither headers nor hidden text, so
 * that it is only the second choice.
 */
export async function readDocxSecond(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  measureInflated(bytes, limits);
  const { default: mammoth } = await import('mammoth');
  let root: MammothNode | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (document: MammothNode) => {
        root = document;
        return document;
      },
    },
  );
  if (root === null) return unreadable('no-text', 'docx');
  return assemble('docx', [{ kind: 'body', part: mammothPart(root) }], limits);
}

/** Mammoth has no limit of its own: a small bomb would keep it busy for minutes. */
function measureInflated(bytes: Uint8Array, limits: ReadLimits): void {
  const all = { left: limits.maxInflatedBytes };
  const xml = { left: Math.min(limits.maxInflatedBytes, MOST_XML) };
  for (const entry of listEntries(bytes) ?? []) {
    const { length } = inflateEntry(bytes, entry, all);
    if (/\.(xml|rels)$/.test(entry.name)) xml.left -= length;
  }
  if (xml.left < 0) throw new ReadError('too-large', 'too much XML for the second reader');
}
