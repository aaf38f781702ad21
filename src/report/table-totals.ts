import { counted, textsFor } from './messages.js';
import type { Report } from './report.js';
import { reportTotals } from './report-totals.js';
import type { ReportOptions } from './reporter.js';
import { wrapText } from './wrap-text.js';

/** How many files there were and how they came out, and what the score is for. */
export function tableTotals({ summary }: Report, notShown: number, options: ReportOptions): string[] {
  const { chalk, width, language, top } = options;
  const texts = textsFor(language);
  const more =
    notShown > 0 && top !== null
      ? [texts.notShown(counted(notShown, texts.nouns.resume, language), top)]
      : [];
  return [
    ...more,
    ...wrapText(reportTotals(summary, language), width).map((line) => chalk.bold(line)),
    ...wrapText(texts.orderOfReading, width).map((line) => chalk.dim(line)),
  ];
}
