import type { Language } from '../ruleset/terms.js';
import type { Breach } from '../score/policy.js';
import type { Screened } from '../score/screening.js';
import { printableText } from './printable-text.js';
import type { Report } from './report.js';
import { ruleTitle } from './rule-title.js';

/** What a resume does not meet of the policy that the user asked for, in one printable sentence. */
export function breachText(
  breach: Breach,
  { score, findings }: Pick<Screened, 'score' | 'findings'>,
  report: Report,
  language: Language,
): string {
  if (breach.kind === 'rule') {
    const captures = findings.find(({ rule }) => rule === breach.rule)?.captures ?? {};
    return `--fail-on ${breach.rule}: ${printableText(ruleTitle(breach.rule, captures, report, language))}`;
  }
  const { failUnder } = breach;
  return {
    en: `Score ${score}, below --fail-under ${failUnder}`,
    ru: `Балл ${score} ниже порога --fail-under ${failUnder}`,
  }[language];
}
