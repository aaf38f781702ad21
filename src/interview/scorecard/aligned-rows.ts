import { padText } from '../../report/fit-text.js';
import { textWidth } from '../../report/text-width.js';
import { wrapText } from '../../report/wrap-text.js';

const GAP = 2;

/** Rows in columns of at most `width` together, cells wrapped at words; null where a word would have to be cut. */
export function alignedRows(rows: readonly (readonly string[])[], width: number): string[] | null {
  const columns = (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? ''));
  const widths = fitted(
    columns.map((cells) => Math.max(...cells.map(textWidth))),
    columns.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(' ').map(textWidth)))),
    width - GAP * (columns.length - 1),
  );
  return widths === null ? null : rows.flatMap((row) => rowLines(row, widths));
}

/** Takes columns off the widest until all fit; none goes below its longest word. */
function fitted(wanted: readonly number[], least: readonly number[], width: number): number[] | null {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, one) => sum + one, 0) - width; over > 0; over -= 1) {
    const widest = Math.max(...widths.filter((one, i) => one > (least[i] ?? 0)));
    const at = widths.findIndex((one, i) => one === widest && one > (least[i] ?? 0));
    if (at < 0) return null;
    widths[at] = widest - 1;
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((cell, i) => wrapText(cell, widths[i] ?? 0));
  return Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, line) =>
    cells
      .map((lines, i) => padText(lines[line] ?? '', widths[i] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}
