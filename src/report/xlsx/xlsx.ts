import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reporter.js';
import { candidatesSheet } from './candidates-sheet.js';
import { evidenceSheet } from './evidence-sheet.js';
import { sheetExtras } from './sheet-extras.js';
import { summarySheet } from './summary-sheet.js';
import { unreadableSheet } from './unreadable-sheet.js';

/** The earliest day that a zip archive can name; its files carry it, so that equal reports are equal files. */
const NO_TIME = new Date(1980, 0, 1);

/** A workbook for Excel and LibreOffice: summary, ranked candidates, their quotes, and what could not be read. */
export async function xlsxReport(
  report: Report,
  options: Pick<ReportOptions, 'language' | 'sort'>,
): Promise<Uint8Array> {
  const sheets = [
    summarySheet(report, options),
    candidatesSheet(report, options),
    evidenceSheet(report, options),
    unreadableSheet(report, options),
  ];
  const workbook = await writeWorkbook(
    sheets.map(({ name, rows, widths, hasHead }) => ({
      sheet: name,
      data: rows,
      columns: widths.map((width) => ({ width })),
      ...(hasHead ? { stickyRowsCount: 1 } : {}),
    })),
    { features: [sheetExtras(sheets)] },
  ).toBuffer();
  return zipSync(unzipSync(workbook), { mtime: NO_TIME });
}
