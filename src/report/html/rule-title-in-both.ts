import type { Localized } from '../../ruleset/schema.js';
import type { ScoredFinding } from '../../score/screening.js';
import type { ReportHead } from '../report.js';
import { ruleTitle } from '../rule-title.js';

/** The title of a finding's rule in both languages. */
export function ruleTitleInBoth(
  { rule, captures }: Pick<ScoredFinding, 'rule' | 'captures'>,
  head: Pick<ReportHead, 'ruleset'>,
): Localized {
  const title = (language: 'en' | 'ru') => ruleTitle(rule, captures, head, language);
  return { en: title('en'), ru: title('ru') };
}
