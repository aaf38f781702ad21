import type { Fragment } from './fragments.js';
import { findGutter } from './gutter.js';
import { type Row, toRows } from './rows.js';
import { splitSides } from './sides.js';

/** Rows that are read from top to bottom without a change of column. */
export interface Column {
  readonly rows: readonly Row[];
}

/** Pages of resumes nest three columns at the most; deeper cuts would only shred text. */
const MAX_DEPTH = 4;

/** Puts the fragments of a page into columns in reading order. The method is a recursive cut at gutters. */
export function toColumns(fragments: readonly Fragment[], depth = 0): readonly Column[] {
  if (fragments.length === 0) return [];
  const rows = toRows(fragments);
  const gutter = depth < MAX_DEPTH ? findGutter(fragments, rows) : null;
  const bands = gutter === null ? [] : splitSides(gutter);
  if (gutter === null || bands.every((band) => isSingleRow(band.left, band.right))) return [{ rows }];
  const columns: Column[] = [...toColumns(gutter.above, depth + 1)];
  let single: Fragment[] = [];
  const flush = (): void => {
    if (single.length > 0) columns.push({ rows: toRows(single) });
    single = [];
  };
  for (const { left, right } of bands) {
    if (isSingleRow(left, right)) {
      single.push(...left, ...right);
    } else {
      flush();
      columns.push(...toColumns(left, depth + 1), ...toColumns(right, depth + 1));
    }
  }
  flush();
  columns.push(...toColumns(gutter.below, depth + 1));
  return columns;
}

function isSingleRow(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  return toRows([...left, ...right]).length === 1;
}
