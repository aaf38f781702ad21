import type { Doubt } from './doubt.js';

/** A place in a file of a ruleset. */
export interface Place {
  readonly file: string;
  /** From 1; null when the file as a whole is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** The line of the file itself, for the frame with the caret. */
  readonly excerpt: string | null;
}

/** One thing that is wrong with a ruleset: what, where, and what to do next. */
export interface RulesetProblem extends Place {
  readonly severity: 'error' | 'warning';
  /** What kind of warning it is; null for errors. */
  readonly code: Doubt['code'] | null;
  readonly message: string;
  /** What to do next. */
  readonly hint: string | null;
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

/** An error at a place of a YAML file. */
export const errorAt = (place: Place, message: string, hint: string | null): RulesetProblem => ({
  ...place,
  severity: 'error',
  code: null,
  message,
  hint,
});

/** The problem as text: position and message, the line with a caret under the place, what to do. */
export function formatProblem(problem: RulesetProblem): string {
  const place =
    problem.line === null ? problem.file : `${problem.file}:${problem.line}:${problem.column ?? 1}`;
  const code = problem.code === null ? '' : ` (${problem.code})`;
  const lines = [`${place} ${problem.severity}: ${problem.message}${code}`];
  if (problem.excerpt !== null && problem.line !== null) {
    const margin = String(problem.line);
    lines.push(`  ${margin} | ${problem.excerpt}`);
    lines.push(`  ${' '.repeat(margin.length)} | ${' '.repeat((problem.column ?? 1) - 1)}^`);
  }
  if (problem.hint !== null) lines.push(`  ${problem.hint}`);
  return lines.join('\n');
}
