import type { Language } from '../ruleset/terms.js';
import type { Breach } from '../score/policy.js';
import type { Report } from './report.js';
import { ruleTitle } from './rule-title.js';

/** What a resume does not meet of the policy that the user asked for, in one sentence. */
export function breachText(breach: Breach, score: number, report: Report, language: Language): string {
  if (breach.kind === 'rule')
    return `--fail-on ${breach.rule}: ${ruleTitle(breach.rule, {}, report, language)}`;
  const { failUnder } = breach;
  return {
    en: `Score ${score}, below --fail-under ${failUnder}`,
    ru: `Балл ${score} ниже порога --fail-under ${failUnder}`,
  }[language];
}
