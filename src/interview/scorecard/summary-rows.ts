import { textsFor } from '../../report/messages.js';
import { visibleText } from '../../report/printable-text.js';
import type { Language } from '../../ruleset/terms.js';
import { interviewTexts } from '../texts.js';
import { STAGES } from './rated-items.js';
import { DECISIONS } from './scorecard.js';
import type { CandidateSummary, ItemSummary } from './summarise.js';

/** A mean with one decimal, or a dash. */
export const meanText = (mean: number | null, language: Language): string =>
  mean === null ? '–' : mean.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Heads of the columns of the sheet in which all stages stand side by side. */
export function summaryHead(language: Language): string[] {
  const { summary } = interviewTexts(language);
  const { candidate, role, screen, overall, complete } = summary.columns;
  return [candidate, role, screen, ...STAGES.map((stage) => summary.stages[stage]), overall, complete];
}

/** The row of a candidate in that sheet. */
export function summaryRow(one: CandidateSummary, language: Language): string[] {
  const { summary, verdicts } = interviewTexts(language);
  const votes = DECISIONS.flatMap((decision, i) => {
    const count = one.overall.filter((given) => given.decision === decision).length;
    return count === 0 ? [] : [`${verdicts[i]} × ${count}`];
  });
  return [
    visibleText(one.candidate),
    one.roleName[language],
    one.screen === null ? '–' : `${one.screen.score}, ${textsFor(language).verdicts[one.screen.verdict]}`,
    ...STAGES.map((stage) => meanText(one.stages[stage], language)),
    votes.join(', '),
    summary.of(one.completeness.rated, one.completeness.of),
  ];
}

/** One competency of a candidate: its mean, and who gave what. */
export function itemRow({ name, mean, ratings }: ItemSummary, language: Language): [string, string, string] {
  const given = ratings.map(({ interviewer, rating }) => `${visibleText(interviewer)} ${rating}`);
  return [name[language], meanText(mean, language), given.join(', ') || '–'];
}
