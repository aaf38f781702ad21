import type { Report } from '../report.js';
import type { ReportOptions } from '../reporter.js';
import { candidatesSheet } from './candidates-sheet.js';
import { evidenceSheet } from './evidence-sheet.js';
import { summarySheet } from './summary-sheet.js';
import { unreadableSheet } from './unreadable-sheet.js';
import { workbook } from './workbook.js';

/** A workbook for Excel and LibreOffice: summary, ranked candidates, their quotes, and what could not be read. */
export async function xlsxReport(
  report: Report,
  options: Pick<ReportOptions, 'language' | 'sort'>,
): Promise<Uint8Array> {
  return workbook([
    summarySheet(report, options),
    candidatesSheet(report, options),
    evidenceSheet(report, options),
    unreadableSheet(report, options),
  ]);
}
