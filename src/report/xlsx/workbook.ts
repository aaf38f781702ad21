import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import { withRowHeight } from './row-height.js';
import type { WorkbookSheet } from './sheet.js';
import { sheetExtras } from './sheet-extras.js';

/** The earliest day that a zip archive can name; its files carry it, so that equal sheets are equal files. */
const NO_TIME = new Date(1980, 0, 1);

/** Without a name, programs set bold cells in a font of their own choice. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };

/** Sheets as a file for Excel and LibreOffice. */
export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = await writeWorkbook(
    sheets.map(({ name, rows, widths, hasHead }) => ({
      sheet: name,
      data: rows.map((row) => withRowHeight(row, widths)),
      columns: widths.map((width) => ({ width })),
      ...(hasHead ? { stickyRowsCount: 1 } : {}),
    })),
    { ...FONT, features: [sheetExtras(sheets)] },
  ).toBuffer();
  return zipSync(unzipSync(written), { mtime: NO_TIME });
}
