import type { Span } from '../resume.js';

/** Which characters of a text lie inside ranges, so that asking about one range costs no look at the others. */
export type SpanMarks = Uint8Array;

/** Marks the characters of these ranges in a text of that length. */
export function spanMarks(spans: readonly Span[], length: number): SpanMarks {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

/** Whether a range shares a character with the marked ones. */
export const isMarked = (marks: SpanMarks, { start, end }: Span): boolean =>
  marks.subarray(start, end).includes(1);
