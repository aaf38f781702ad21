import type { Evidence } from '../../match/finding.js';
import { type FlatText, flatten } from './flat-text.js';

export type Tone = 'green' | 'red' | 'integrity' | 'excused';

/** Evidence to be shown in the text: its number among all evidence of the resume, and how to colour it. */
export interface ToneEvidence {
  readonly number: number;
  readonly tone: Tone;
  readonly evidence: Pick<Evidence, 'quote' | 'matched'>;
  /** The line where the quote begins. */
  readonly line: number;
}

/** A stretch of the lines joined by line breaks. `words`: the words that a rule rests on, not only their sentence. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly tone: Tone;
  readonly words: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** Finds quotes and the words that matter in them in the text that they were taken from. */
export function findQuotes(lines: readonly string[], evidence: readonly ToneEvidence[]): Stretch[] {
  const flat = flatten(lines);
  return evidence.flatMap((item) => stretchesOf(item, flat, lines));
}

function stretchesOf(item: ToneEvidence, flat: FlatText, lines: readonly string[]): Stretch[] {
  const { evidence, line, number, tone } = item;
  const lineStart = indexOfOrigin(flat, flat.lineStarts[line] ?? 0);
  const found = evidence.quote === '' ? -1 : flat.text.indexOf(evidence.quote, lineStart);
  const stretch = (start: number, end: number, words: boolean): Stretch => ({
    start: flat.origin[start] ?? 0,
    // The last character and not what follows it, so that a mark doesn't run over a line break.
    end: (flat.origin[end - 1] ?? 0) + 1,
    ...{ number, tone, words },
  });
  if (found >= 0) {
    const end = found + evidence.quote.length;
    const words = evidence.matched.flatMap((word) => occurrences(flat.text, word, found, end));
    return [stretch(found, end, false), ...words.map(([from, to]) => stretch(from, to, true))];
  }
  // An address behind a word is quoted by the address; the word is what stands in the text, at once or in the next line.
  const last = Math.min(line + 1, lines.length - 1);
  const end = indexOfOrigin(flat, (flat.lineStarts[last] ?? 0) + (lines[last]?.length ?? 0));
  return evidence.matched
    .flatMap((word) => occurrences(flat.text, word, lineStart, end).slice(0, 1))
    .map(([from, to]) => stretch(from, to, true));
}

/** First index of the flat text that comes from an offset of the joined lines, or from behind it. */
function indexOfOrigin({ origin, text }: FlatText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a word stands by itself inside a range. */
function occurrences(text: string, word: string, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  if (word === '') return found;
  for (
    let at = text.indexOf(word, from);
    at >= 0 && at + word.length <= to;
    at = text.indexOf(word, at + 1)
  ) {
    const end = at + word.length;
    const cutsBefore = WORD.test(word[0] ?? '') && WORD.test(text[at - 1] ?? '');
    const cutsAfter = WORD.test(word.at(-1) ?? '') && WORD.test(text[end] ?? '');
    if (!cutsBefore && !cutsAfter) found.push([at, end]);
  }
  return found;
}
