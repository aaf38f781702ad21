import { padText } from '../../report/fit-text.js';
import { printableText } from '../../report/printable-text.js';
import { textWidth } from '../../report/text-width.js';
import type { Language } from '../../ruleset/terms.js';
import { interviewTexts } from '../texts.js';
import type { CandidateSummary } from './summarise.js';
import { itemRow, summaryHead, summaryRow } from './summary-rows.js';

/** The summary for a terminal: all stages side by side, then where interviewers disagree and what is missing. */
export function summaryTable(candidates: readonly CandidateSummary[], language: Language): string {
  const { summary } = interviewTexts(language);
  const remarks = candidates.flatMap(({ candidate, items, completeness }) => {
    const who = printableText(candidate);
    const apart = items
      .filter(({ disagreement }) => disagreement)
      .map((item) => {
        const [name, , ratings] = itemRow(item, language);
        return `${who}: ${summary.disagreement.toLowerCase()}: ${name} (${printableText(ratings)})`;
      });
    const missing = items
      .filter(({ id }) => completeness.missing.includes(id))
      .map(({ name }) => name[language]);
    return missing.length === 0
      ? apart
      : [...apart, `${who}: ${summary.missing.toLowerCase()}: ${missing.join(', ')}`];
  });
  const table = aligned([
    summaryHead(language),
    ...candidates.map((one) => summaryRow(one, language).map(printableText)),
  ]);
  return `${[...table, ...(remarks.length === 0 ? [] : ['', ...remarks])].join('\n')}\n`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => textWidth(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, i) => padText(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
