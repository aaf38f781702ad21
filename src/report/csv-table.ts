import { stringify } from 'csv-stringify/sync';
import { printableText } from './printable-text.js';

export type CsvCell = string | number | null;

/**
 * Rows as CSV: RFC 4180 with a byte order mark, by which Excel knows UTF-8. No cell can be taken for a formula, whatever
 * Excel takes for the delimiter.
 */
export function csvTable(rows: readonly (readonly CsvCell[])[], delimiter = ','): string {
  return stringify(
    rows.map((cells) => cells.map((cell) => plainCell(cell, delimiter))),
    {
      bom: true,
      delimiter,
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted_match: ANY_DELIMITER,
    },
  );
}

/** What programs may take for a delimiter; whichever they do, a quoted cell stays one. */
const ANY_DELIMITER = /[,;]/;

/**
 * Spreadsheets skip white space before a formula, so a cell begins with what it says. Where Excel expects another
 * delimiter it splits in the middle of a quoted cell: what follows there is marked as text, too.
 */
function plainCell(cell: CsvCell, delimiter: string): CsvCell {
  if (typeof cell !== 'string') return cell;
  const others = ',;'.replace(delimiter, '');
  const formula = new RegExp(`[${others}][\\s"]*(?=[=+\\-@＝＋－＠])`, 'g');
  return printableText(cell).trim().replace(formula, "$&'");
}
