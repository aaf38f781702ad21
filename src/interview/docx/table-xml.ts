import { paragraph } from './paragraph.js';

export interface TableOptions {
  readonly head?: readonly string[];
  /** Of the columns, in twentieths of a point. */
  readonly widths: readonly number[];
  /** Rules around every cell, or below each row for forms to be filled in. */
  readonly lines: 'all' | 'below';
  /** Stays on a page with what follows. */
  readonly keep: boolean;
}

/** A table of WordprocessingML whose rows don't break across pages. */
export function tableXml(rows: readonly (readonly string[])[], options: TableOptions): string {
  const { head, widths, lines, keep } = options;
  const sides =
    lines === 'all' ? ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] : ['bottom', 'insideH'];
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const headRow = head === undefined ? '' : rowXml(head, widths, { head: true, keep: true });
  const body = rows.map((cells, i) =>
    rowXml(cells, widths, { head: false, keep: keep || i < rows.length - 1 }),
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headRow}${body.join('')}</w:tbl>${paragraph([], { style: 'Gap', keep })}`;
}

function rowXml(
  cells: readonly string[],
  widths: readonly number[],
  { head, keep }: { readonly head: boolean; readonly keep: boolean },
): string {
  const shade = head ? '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>' : '';
  const columns = cells.map(
    (cell, i) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${paragraph([{ text: cell, bold: head }], { style: 'Cell', keep })}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${columns.join('')}</w:tr>`;
}
