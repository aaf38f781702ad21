import type { Verdict } from '../score/screening.js';
import { counted, textsFor } from './messages.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { wrapText } from './wrap-text.js';

/** How many files there were and how they came out, and what the score is for. */
export function tableTotals({ summary }: Report, notShown: number, options: ReportOptions): string[] {
  const { chalk, width, language, top } = options;
  const texts = textsFor(language);
  const { screened, unreadable, verdicts } = summary;
  const files = counted(summary.files, texts.nouns.file, language);
  const bands = (Object.keys(verdicts) as Verdict[])
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${texts.verdicts[verdict]} ${verdicts[verdict]}`);
  const more =
    notShown > 0 && top !== null
      ? [texts.notShown(counted(notShown, texts.nouns.resume, language), top)]
      : [];
  const totals = [texts.totals({ files, screened, unreadable }), ...bands].join(' · ');
  return [
    ...more,
    ...wrapText(totals, width).map((line) => chalk.bold(line)),
    ...wrapText(texts.orderOfReading, width).map((line) => chalk.dim(line)),
  ];
}
