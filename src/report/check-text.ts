import { formatProblem, type RulesetProblem } from '../ruleset/ruleset-error.js';
import { type CheckReporter, countProblems, type RulesetCheck } from './check-report.js';
import { printableText } from './printable-text.js';

/** For people: every problem with its line and a caret, then how many there are and in how large a ruleset. */
export const checkText: CheckReporter = (checks) => {
  const shown = new Set<string>();
  const several = checks.length > 1;
  const lines = checks.flatMap((check) => {
    // Rulesets that stand on the same file share its errors.
    const fresh = check.problems.filter((problem) => !shown.has(formatProblem(problem)));
    for (const problem of fresh) shown.add(formatProblem(problem));
    return [
      ...fresh.flatMap((problem) => [...formatProblem(problem).split('\n').map(printableText), '']),
      `${several ? `${printableText(check.file)}: ` : ''}${counts([check])}${sizeOf(check)}`,
    ];
  });
  const total = several ? ['', `${counts(checks)} in ${count(checks.length, 'ruleset')}`] : [];
  return `${[...lines, ...total, ...howToAllow(checks)].join('\n')}\n`;
};

const counts = (checks: readonly RulesetCheck[]): string =>
  `${count(countProblems(checks, 'error'), 'error')}, ${count(countProblems(checks, 'warning'), 'warning')}`;

const sizeOf = ({ ruleset }: RulesetCheck): string =>
  ruleset === null
    ? ''
    : ` in ${count(ruleset.rules.length, 'rule')}, ${count(ruleset.roles.length, 'role')}, ${count(ruleset.vocabulary.length, 'name')}`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Shown with a code that was raised, so that it can be copied. */
function howToAllow(checks: readonly RulesetCheck[]): string[] {
  const isAllowable = ({ code }: RulesetProblem): boolean => code !== null && code !== 'idle-allow';
  const first = checks.flatMap(({ problems }) => problems).find(isAllowable);
  return first === undefined
    ? []
    : [`What is meant so can say why, in its entry or rule: allow: {${first.code}: "the reason"}`];
}
