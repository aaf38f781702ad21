import { textsFor } from '../messages.js';
import { rankScreenings } from '../rank-screenings.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reporter.js';
import { ruleTitle } from '../rule-title.js';
import { headCell, numberCell, textCell, type WorkbookSheet, widthFor } from './sheet.js';
import { workbookTexts } from './texts.js';

/** One row a quote: what counts for or against, and what is excused. The points of a rule stand at its first quote. */
export function evidenceSheet(
  report: Report,
  { language, sort }: Pick<ReportOptions, 'language' | 'sort'>,
): WorkbookSheet {
  const { sheets, columns, statuses } = workbookTexts(language);
  const { flags, sections } = textsFor(language);
  const head = [
    ...[columns.file, columns.rule, columns.flag, columns.status, columns.points, columns.quote],
    ...[columns.section, columns.page, columns.line],
  ];
  const rows = rankScreenings(report, sort).flatMap(({ file, findings }) =>
    findings.flatMap(({ rule, flag, status, points, captures, evidence }) => {
      if (status !== 'hit' && status !== 'excused') return [];
      // An absence has nothing to quote, and still is a finding.
      const quotes = evidence.length > 0 ? evidence : [null];
      return quotes.map((quote, index) => [
        textCell(file),
        textCell(ruleTitle(rule, captures, report, language), { wrap: true }),
        textCell(flags[flag]),
        textCell(statuses[status]),
        numberCell(index === 0 ? points : null),
        textCell(quote?.quote ?? '', { wrap: true }),
        textCell(quote?.section ? sections[quote.section] : ''),
        numberCell(quote?.page ?? null),
        numberCell(quote?.line ?? null),
      ]);
    }),
  );
  return {
    name: sheets.evidence,
    rows: [head.map(headCell), ...rows],
    widths: head.map((title, index) => widthFor(title, [40, 34, 16, 16, 8, 90, 14, 8, 8][index] ?? 0)),
    hasHead: true,
  };
}
