import type { SheetData } from 'write-excel-file/node';
import { wrapText } from '../wrap-text.js';

type Row = SheetData[number];

/** Height of a line of text, in points. */
const LINE = 15;
/** Most lines that a row shows; Excel draws no row higher than 409 points. */
const MOST_LINES = 24;
/** Letters are as wide as digits, by which columns are measured, only on average. */
const SPARE = 0.92;

/** A row that is high enough for its wrapped texts: not every program finds that out by itself. */
export function withRowHeight(row: Row, widths: readonly number[]): Row {
  const lines = row.map((cell, column) => {
    if (typeof cell !== 'object' || cell === null || !('wrap' in cell) || cell.wrap !== true) return 1;
    if ('height' in cell) return 1;
    return wrapText(String(cell.value), Math.max(4, Math.floor((widths[column] ?? 10) * SPARE))).length;
  });
  const most = Math.min(MOST_LINES, Math.max(1, ...lines));
  if (most === 1) return row;
  const at = lines.findIndex((count) => count > 1);
  return row.map((cell, column) =>
    column === at && typeof cell === 'object' && cell !== null ? { ...cell, height: most * LINE } : cell,
  ) as Row;
}
