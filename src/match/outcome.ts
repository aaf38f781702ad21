import type { Node } from '../ruleset/schema.js';
import type { Match, Outcome, Truth } from './evaluation.js';

/** The outcome of one key of a condition. */
export function outcome(
  node: Node,
  truth: Truth,
  matches: readonly Match[],
  held = truth === true ? 1 : 0,
  open = truth === 'unknown',
): Outcome {
  return { truth, matches, failed: truth === true ? null : node, held, open };
}

/** AND: one that is false decides, whatever is unknown beside it. */
export function conjunction(parts: readonly Outcome[]): Outcome {
  const failed = firstFailure(parts);
  const held = parts.reduce((sum, part) => sum + part.held, 0);
  const open = parts.some((part) => part.open);
  if (failed !== undefined) return { truth: failed.truth, matches: [], failed: failed.failed, held, open };
  return { truth: true, matches: firstMatches(parts), failed: null, held, open };
}

/** More matches than this are no better evidence, and a condition on the whole document has them for each sentence. */
const MAX_MATCHES = 500;

function firstMatches(parts: readonly Outcome[]): Match[] {
  const matches: Match[] = [];
  for (const part of parts) {
    for (const match of part.matches) {
      if (matches.length === MAX_MATCHES) return matches;
      matches.push(match);
    }
  }
  return matches;
}

/** The part that keeps a conjunction from being true. */
export const firstFailure = (parts: readonly Outcome[]): Outcome | undefined =>
  parts.find((part) => part.truth === false) ?? parts.find((part) => part.truth === 'unknown');

/** OR: one that is true decides, whatever is unknown beside it. */
export function disjunction(node: Node, parts: readonly Outcome[]): Outcome {
  const matches = parts.filter((part) => part.truth === true).flatMap((part) => part.matches);
  const best = Math.max(...parts.map((part) => part.held));
  const open = parts.some((part) => part.open);
  if (parts.some((part) => part.truth === true))
    return { truth: true, matches, failed: null, held: best, open };
  const nearest = parts.find((part) => part.held === best);
  const truth = parts.some((part) => part.truth === 'unknown') ? 'unknown' : false;
  return { truth, matches: [], failed: best > 0 ? (nearest?.failed ?? node) : node, held: best, open };
}

/** NOR: none of an unknown is unknown, as it may be there. An absence brings a rule no nearer to a hit. */
export function negation(node: Node, parts: readonly Outcome[]): Outcome {
  if (parts.some((part) => part.truth === true)) return outcome(node, false, []);
  return outcome(node, parts.some((part) => part.truth === 'unknown') ? 'unknown' : true, [], 0);
}
