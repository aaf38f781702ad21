import type { Passage } from '../resume/resume.js';
import type { Node } from '../ruleset/schema.js';
import { symbolsFor } from './compile-ruleset.js';
import { evaluateAtom } from './evaluate-atom.js';
import type { EvaluationContext, Outcome } from './evaluation.js';
import { outcome } from './outcome.js';

/** Judges whether a passage mentions something of a kind together with one of those who made it. */
export function evaluateMaker(
  node: Node,
  kinds: string | readonly string[],
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const things = evaluateAtom(node, symbolsFor('kind', kinds), passage, context);
  const makers = things.matches.flatMap(({ mentions }) =>
    mentions.flatMap(({ entry }) => entry?.maker ?? []),
  );
  if (makers.length === 0) return outcome(node, things.truth === 'unknown' && 'unknown', []);
  return evaluateAtom(node, symbolsFor('term', [...new Set(makers)]), passage, context);
}
