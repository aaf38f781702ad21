import { textsFor } from '../messages.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reporter.js';
import { unreadableAdvice } from '../unreadable-message.js';
import { headCell, textCell, type WorkbookSheet } from './sheet.js';
import { workbookTexts } from './texts.js';

/** One row a document that could not be read: why, and what to do next. */
export function unreadableSheet(
  { results }: Pick<Report, 'results'>,
  { language }: Pick<ReportOptions, 'language'>,
): WorkbookSheet {
  const { sheets, columns } = workbookTexts(language);
  const texts = textsFor(language);
  const rows = results.flatMap((screening) => {
    if (screening.status !== 'unreadable') return [];
    const { why, next } = unreadableAdvice(screening, texts);
    return [[textCell(screening.file), textCell(why, { wrap: true }), textCell(next, { wrap: true })]];
  });
  return {
    name: sheets.unreadable,
    rows: [[columns.file, columns.reason, columns.next].map(headCell), ...rows],
    widths: [50, 50, 70],
    hasHead: true,
  };
}
