import type { ReadLimits, ReadResult } from './extract.js';
import { assemble, type TextPart } from './paragraphs/assemble.js';
import { walkRtf } from './rtf/walk-rtf.js';

const ORDER: readonly TextPart['kind'][] = ['header', 'body', 'notes', 'footer'];

/** Reads an RTF file: page headers, body, text boxes, notes and page footers. */
export async function readRtf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const { stories, hasBackdropShape } = walkRtf(bytes);
  const parts = stories.map(({ kind, paragraphs, links }): TextPart => {
    return { kind, part: { paragraphs, links, shapeLinks: [], hasBackdropShape } };
  });
  const inOrder = ORDER.flatMap((kind) => parts.filter((part) => part.kind === kind));
  return assemble('rtf', inOrder, limits);
}
