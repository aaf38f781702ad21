import type { ScoredFinding } from '../score/screening.js';
import { excuseText } from './excuse-text.js';
import { textsFor } from './messages.js';
import type { ReportHead } from './report.js';
import type { ReportOptions } from './reporter.js';

/** Stands where points would: neither for nor against anybody. */
export const EXCUSED_SIGN = '–';

/** Says after the title of an excused finding that it does not count, and why. */
export function excusedRemark(
  { rule, reason }: Pick<ScoredFinding, 'rule' | 'reason'>,
  { ruleset }: Pick<ReportHead, 'ruleset'>,
  language: ReportOptions['language'],
): string {
  const { excused } = textsFor(language);
  if (reason === null) return `(${excused})`;
  const because = excuseText(ruleset.rules.find(({ id }) => id === rule) ?? {}, reason, language);
  // A name that the ruleset puts into no words is no sentence.
  return because === reason ? `(${excused}: ${reason})` : `(${excused}). ${because}`;
}
