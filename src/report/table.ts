import { textsFor } from './messages.js';
import { rankScreenings } from './rank-screenings.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { tableHeading } from './table-heading.js';
import { resumeLines, tableLayout } from './table-resume.js';
import { tableTotals } from './table-totals.js';
import { unreadableLines } from './table-unreadable.js';

/** The report for a terminal: resumes by rank with their strongest evidence, then what could not be read, then totals. */
export function tableReport(report: Report, options: ReportOptions): string {
  const ranked = rankScreenings(report, options.sort);
  const shown = ranked.slice(0, options.top ?? ranked.length);
  const layout = tableLayout(ranked.length, options);
  const texts = textsFor(options.language);
  const blocks = [
    tableHeading(report, layout, options),
    ...(ranked.length === 0 ? [[texts.nothingRead]] : []),
    ...shown.map((screening, index) => resumeLines(screening, index + 1, report, layout, options)),
    unreadableLines(report.results, options),
    tableTotals(report, ranked.length - shown.length, options),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
