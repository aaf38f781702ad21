import { type CheckReporter, countProblems } from './check-report.js';
import { plainJson } from './plain-json.js';

/** For programs: every ruleset with its problems, with stable keys. */
export const checkJson: CheckReporter = (checks) =>
  `${plainJson(
    {
      schemaVersion: 1,
      errors: countProblems(checks, 'error'),
      warnings: countProblems(checks, 'warning'),
      rulesets: checks.map(({ file, ruleset, problems }) => ({
        file,
        name: ruleset?.name ?? null,
        problems: problems.map(({ severity, code, file: where, line, column, message, hint }) => ({
          severity,
          code,
          file: where,
          line,
          column,
          message,
          hint,
        })),
      })),
    },
    2,
  )}\n`;
