import type { Extract, ExtractedLink, HiddenText, Line, ReadLimits, ReadResult } from '../extract.js';
import { nothingVisible } from '../nothing-visible.js';
import { isPageNumberText } from '../page-number.js';
import { plainExtract } from '../plain-extract.js';
import type { DocumentPart } from './document-part.js';
import { toLines } from './to-lines.js';

/** A part of a document and its place in it. */
export interface TextPart {
  readonly kind: 'header' | 'body' | 'notes' | 'footer';
  readonly part: DocumentPart;
}

/** Puts the parts of a document together, in the order given, up to the number of characters allowed. */
export function assemble(
  format: Extract['format'],
  parts: readonly TextPart[],
  limits: ReadLimits,
): ReadResult {
  const backdropShape = parts.some(({ part }) => part.hasBackdropShape);
  const lines: Line[] = [];
  const hidden: HiddenText[] = [];
  const links: ExtractedLink[] = [];
  let firstFlow = 0;
  let left = limits.maxCharacters;
  for (const { part, kind } of withoutRepeats(parts)) {
    const drop = (text: string): boolean => {
      if (kind !== 'body' && isPageNumberText(text)) return true;
      left -= text.length;
      return left < 0;
    };
    const added = toLines(part, { backdropShape, firstLine: lines.length, firstFlow, drop });
    for (const line of added.lines) lines.push(line);
    for (const piece of added.hidden) hidden.push(piece);
    for (const link of added.links) links.push(link);
    firstFlow = added.lines.reduce((most, line) => Math.max(most, line.flow), firstFlow) + 1;
  }
  if (lines.length === 0) return nothingVisible(format, hidden, 'no visible text');
  const notes = left < 0 ? (['truncated-pages'] as const) : [];
  return plainExtract(lines, { format, hidden, links, notes });
}

/** First pages and even pages often have a header of their own with the same text and links. */
function withoutRepeats(parts: readonly TextPart[]): readonly TextPart[] {
  const known = new Set<string>();
  return parts.filter(({ part, kind }) => {
    if (kind === 'body') return true;
    const texts = part.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text));
    // Icons have no text, but may lead somewhere.
    const content = [texts.join(''), ...part.links, ...part.shapeLinks.map(({ url }) => url)].join('\n');
    const isNew = !known.has(content);
    known.add(content);
    return isNew;
  });
}
