import type { RulesetProblem } from '../ruleset/ruleset-error.js';
import type { CompleteRuleset } from '../ruleset/schema.js';

/** A ruleset that was checked: what the file holds as far as it could be read, and what is wrong with it. */
export interface RulesetCheck {
  /** The file that was named or found. */
  readonly file: string;
  readonly ruleset: Pick<CompleteRuleset, 'name' | 'rules' | 'roles' | 'vocabulary'> | null;
  readonly problems: readonly RulesetProblem[];
}

/** Turns the checks of one run into text for standard output. */
export type CheckReporter = (checks: readonly RulesetCheck[]) => string;

/** How many problems of a severity there are; one that several rulesets share counts once for each. */
export function countProblems(
  checks: readonly Pick<RulesetCheck, 'problems'>[],
  severity: RulesetProblem['severity'],
): number {
  return checks.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;
}
