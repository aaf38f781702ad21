/** One thing that is wrong with a ruleset: what, where, and what to do next. */
export interface RulesetProblem {
  readonly file: string;
  /** From 1; null when the file as a whole is meant. */
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What to do next. */
  readonly hint: string | null;
  /** The line of the file itself, for the frame with the caret. */
  readonly excerpt: string | null;
}

/** A ruleset can't be used. `problems` holds everything that is wrong, not only the first thing. */
export class RulesetError extends Error {
  readonly problems: readonly RulesetProblem[];

  constructor(problems: readonly RulesetProblem[]) {
    super(problems.map((problem) => `${problem.file}: ${problem.message}`).join('\n'));
    this.name = 'RulesetError';
    this.problems = problems;
  }
}

/** The problem as text: position and message, the line with a caret under the place, what to do. */
export function formatProblem(problem: RulesetProblem): string {
  const place =
    problem.line === null ? problem.file : `${problem.file}:${problem.line}:${problem.column ?? 1}`;
  const lines = [`${place} ${problem.severity}: ${problem.message}`];
  if (problem.excerpt !== null && problem.line !== null) {
    const margin = String(problem.line);
    lines.push(`  ${margin} | ${problem.excerpt}`);
    lines.push(`  ${' '.repeat(margin.length)} | ${' '.repeat((problem.column ?? 1) - 1)}^`);
  }
  if (problem.hint !== null) lines.push(`  ${problem.hint}`);
  return lines.join('\n');
}
