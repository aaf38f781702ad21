import type { Language } from '../ruleset/terms.js';
import { fillTitle } from './fill-title.js';
import type { ReportHead } from './report.js';

/** The title of a rule for a report, or its id if the ruleset doesn't know it. */
export function ruleTitle(
  id: string,
  captures: Readonly<Record<string, string>>,
  { ruleset }: Pick<ReportHead, 'ruleset'>,
  language: Language,
): string {
  const title = ruleset.rules.find((rule) => rule.id === id)?.title;
  return title === undefined ? id : fillTitle(title, captures, language);
}
