import { type BulletMark, findBullet } from '../bullet.js';
import type { Box, Line } from '../extract.js';
import type { Column } from './columns.js';
import { hasDot } from './drawn-bullets.js';
import { endsHard, measureColumn } from './line-end.js';
import { rowText } from './row-text.js';
import type { Row } from './rows.js';

/** A line with the row that it came from, so that links can be found beneath it. */
export interface PlacedLine {
  readonly line: Line;
  readonly row: Row;
}

interface WrittenRow {
  readonly row: Row;
  readonly text: string;
  readonly bullet: BulletMark | null;
  readonly dotted: boolean;
}

/** Turns the rows of a column into lines. `dots` are the bullets that are painted and not written. */
export function toLines(
  column: Column,
  page: number,
  flow: number,
  dots: readonly Box[],
): readonly PlacedLine[] {
  const written = column.rows.map((row) => readRow(row, dots)).filter(({ text }) => text !== '');
  const measure = measureColumn(written.map(({ row }) => row));
  const siblings = rowsWithSiblings(written);
  return written.map(({ row, text, bullet, dotted }, index) => {
    const next = written[index + 1];
    const isBullet = dotted || isListItem(written, index, siblings);
    const nextIsBullet = next !== undefined && (next.dotted || isListItem(written, index + 1, siblings));
    return {
      row,
      line: {
        text: isBullet && bullet !== null ? bullet.text : text,
        page,
        box: row.box,
        size: row.fragments[0]?.size ?? null,
        bold: row.fragments.every((fragment) => fragment.bold),
        role: isBullet ? 'bullet' : 'plain',
        flow,
        end: nextIsBullet || endsHard(row, next?.row, measure) ? 'hard' : 'soft',
      },
    };
  });
}

function readRow(row: Row, dots: readonly Box[]): WrittenRow {
  const text = rowText(row);
  return { row, text, bullet: findBullet(text), dotted: hasDot(row, dots) };
}

/** The rows whose mark another row begins with that stands as far left as they do. */
function rowsWithSiblings(rows: readonly WrittenRow[]): ReadonlySet<WrittenRow> {
  const found = new Set<WrittenRow>();
  const last = new Map<string, WrittenRow>();
  for (const row of [...rows].sort((one, other) => one.row.box.left - other.row.box.left)) {
    if (row.bullet === null) continue;
    const before = last.get(row.bullet.mark);
    last.set(row.bullet.mark, row);
    if (before !== undefined && sameLeft(before.row, row.row)) found.add(before).add(row);
  }
  return found;
}

/** A mark at the start of a row is a bullet unless the row goes on with running text of the row above. */
function isListItem(rows: readonly WrittenRow[], index: number, siblings: ReadonlySet<WrittenRow>): boolean {
  const written = rows[index] as WrittenRow;
  const { row, text, bullet } = written;
  if (bullet === null) return false;
  // "AI • ML • RAG" wraps before or after its separators.
  if (text.includes(` ${bullet.mark} `, 1)) return false;
  if (bullet.certain) return true;
  const above = rows[index - 1];
  if (above === undefined) return true;
  // A dash may begin a wrapped line; then no other row with this mark stands as far left as it.
  return siblings.has(written) || !sameLeft(above.row, row);
}

function sameLeft(one: Row, other: Row): boolean {
  return Math.abs(one.box.left - other.box.left) < 2;
}
