import type { RulesetProblem } from '../ruleset/ruleset-error.js';
import type { CheckReporter } from './check-report.js';
import { workflowCommand } from './workflow-command.js';

/** Annotations that GitHub shows at the lines of a pull request, in the syntax of its workflow commands. */
export const checkGithub: CheckReporter = (checks) =>
  [...new Set(checks.flatMap(({ problems }) => problems.map((problem) => `${annotation(problem)}\n`)))].join(
    '',
  );

function annotation({ severity, code, file, line, column, message, hint }: RulesetProblem): string {
  const properties = { file, line, col: column, title: code };
  return workflowCommand(severity, properties, hint === null ? message : `${message}\n${hint}`);
}
