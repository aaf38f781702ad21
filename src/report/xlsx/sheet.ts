import type { SheetData } from 'write-excel-file/node';
import { printableText } from '../printable-text.js';

/** One sheet of a workbook, with what makes it handy. Rows and columns count from 0. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: SheetData;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** True if the first row is a head that stays in sight and carries filters. */
  readonly hasHead: boolean;
  /** Column whose numbers from 0 to 100 are shaded. */
  readonly scoreColumn?: number;
  readonly links?: readonly CellLink[];
}

/** An address behind a cell. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly url: string;
}

type Cell = SheetData[number][number];

const HEAD = {
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  backgroundColor: '#e8ecf1',
} as const;
/** Height of a row of steep heads, in points. */
const STEEP_HEIGHT = 190;

/** The most that Excel keeps in a cell. */
const LONGEST_TEXT = 32_767;

/** A cell with a stranger's words: text whatever it looks like, so that it is never taken for a formula or a date. */
export function textCell(text: string, style: { readonly wrap?: boolean } = {}): Cell {
  const value = printableText(text).slice(0, LONGEST_TEXT);
  return value === '' ? null : { value, type: String, format: '@', alignVertical: 'top', ...style };
}

/** A number, or nothing. */
export function numberCell(value: number | null): Cell {
  return value === null ? null : { value, type: Number, align: 'center', alignVertical: 'top' };
}

/** The head of a column. */
export function headCell(text: string): Cell {
  return { ...HEAD, value: text };
}

/** A head that is written upwards, for narrow columns of numbers with long titles. */
export function steepHeadCell(text: string): Cell {
  return { ...HEAD, value: text, textRotation: 90, height: STEEP_HEIGHT };
}

/** Width of a column, in characters, that shows its title on one line beside the button of its filter. */
export function widthFor(title: string, least: number): number {
  return Math.max(least, title.length + 4);
}
