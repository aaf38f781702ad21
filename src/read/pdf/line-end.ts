import type { Glyph } from './page-content.js';
import type { Row } from './rows.js';

/** Print that differs by more than this share is another kind of text. */
const SIZE_CHANGE = 0.15;
/** A step down of more than this many usual steps leaves a blank between paragraphs. */
const PARAGRAPH_STEP = 1.35;
/** In font sizes: hardly any word is longer, so that with this much room any word would have fitted. */
const LONG_WORD = 8;

/** What is usual in a column of text. */
export interface ColumnMeasure {
  /** The right edge that lines are wrapped at. */
  readonly margin: number;
  /** Points from one line to the next, or infinity when there is only one line. */
  readonly step: number;
}

/** Measures the rows of a column. */
export function measureColumn(rows: readonly Row[]): ColumnMeasure {
  const edges = rows.map((row) => row.box.right).sort((one, other) => other - one);
  const steps = rows
    .slice(1)
    .map((row, index) => middle(row) - middle(rows[index] as Row))
    .sort((one, other) => one - other);
  return {
    // One overlong address may stick out of a column, two lines hardly do.
    margin: (edges.length > 3 ? edges[1] : edges[0]) ?? 0,
    step: steps[Math.floor(steps.length / 2)] ?? Number.POSITIVE_INFINITY,
  };
}

/** True when a line is certain to end its paragraph: the next word would have fitted, or the print changes. */
export function endsHard(row: Row, next: Row | undefined, column: ColumnMeasure): boolean {
  const size = sizeOf(row);
  const room = column.margin - row.box.right - 0.25 * size;
  const last = row.fragments.at(-1)?.text.at(-1);
  if (next === undefined) return room > LONG_WORD * size;
  if (Math.abs(size - sizeOf(next)) > SIZE_CHANGE * Math.max(size, sizeOf(next))) return true;
  if (isBold(row) !== isBold(next)) return true;
  if (middle(next) - middle(row) > PARAGRAPH_STEP * column.step) return true;
  if (last === '-' || last === '\u2010') return false;
  return firstWordWidth(next.fragments[0]?.glyphs ?? []) < room;
}

function sizeOf(row: Row): number {
  return row.fragments[0]?.size ?? 0;
}

function isBold(row: Row): boolean {
  return row.fragments.every((fragment) => fragment.bold);
}

function middle(row: Row): number {
  return (row.box.top + row.box.bottom) / 2;
}

function firstWordWidth(glyphs: readonly Glyph[]): number {
  const first = glyphs[0];
  if (first === undefined) return 0;
  const space = glyphs.findIndex((glyph) => glyph.blank);
  const last = glyphs[(space === -1 ? glyphs.length : space) - 1] ?? first;
  return last.box.right - first.box.left;
}
