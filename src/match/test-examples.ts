import type { CompleteRuleset } from '../ruleset/schema.js';
import { compileRuleset } from './compile-ruleset.js';
import { judgeExample, type ReadyExample, readyExamples } from './ready-examples.js';

/** An example that came out otherwise than its rule says. */
export interface ExampleFailure {
  readonly rule: string;
  /** Where the example stands in the rule. */
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly expected: string;
  readonly actual: string;
}

/** An example of a gap that is known of, with why it is there. */
export interface KnownGap extends ExampleFailure {
  readonly todo: string;
}

/** What running the examples of a ruleset gave. */
export interface ExampleResults {
  readonly passed: number;
  readonly failures: readonly ExampleFailure[];
  /** Examples marked "todo" that still come out wrong. */
  readonly gaps: readonly KnownGap[];
  /** Examples marked "todo" that come out right by now: the mark can go. */
  readonly closed: readonly KnownGap[];
}

/** Runs every example embedded in the rules of a ruleset, each text as a small resume of its own. */
export function testExamples(ruleset: CompleteRuleset): ExampleResults {
  const compiled = compileRuleset(ruleset);
  const judged = readyExamples(ruleset).map((example) => ({
    example,
    outcome: judgeExample(example, compiled),
  }));
  const regular = judged.filter(({ example }) => example.details.todo === undefined);
  const gaps = judged.flatMap(({ example, outcome }) =>
    example.details.todo === undefined
      ? []
      : [{ ...rowOf(example, outcome), todo: example.details.todo, right: outcome.right }],
  );
  const withoutMark = ({ right: _right, ...gap }: (typeof gaps)[number]): KnownGap => gap;
  return {
    passed: regular.filter(({ outcome }) => outcome.right).length,
    failures: regular.flatMap(({ example, outcome }) => (outcome.right ? [] : [rowOf(example, outcome)])),
    gaps: gaps.filter(({ right }) => !right).map(withoutMark),
    closed: gaps.filter(({ right }) => right).map(withoutMark),
  };
}

const rowOf = (
  { rule, details, path }: ReadyExample,
  { wanted, actual }: { wanted: string; actual: string },
): ExampleFailure => ({ rule: rule.id, path, text: details.text, expected: wanted, actual });
