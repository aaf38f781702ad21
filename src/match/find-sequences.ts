import type { Match } from './evaluation.js';

/** Most words between two parts of a sequence that says nothing of its gap. */
export const DEFAULT_GAP = 5;

/** How the parts of a sequence must stand to each other. */
export interface SequenceShape {
  /** Most words between two neighbouring parts. */
  readonly gap: number;
  /** Whether the parts must come in the order given. */
  readonly ordered: boolean;
  /** Number of the clause of each word: a sequence stays within one clause. */
  readonly clause: Uint32Array;
}

/** Most sequences looked for in one passage, so that a hostile list of names can't take long. */
const MAX_FOUND = 50;

/**
 * Finds combinations with one match of every part, none overlapping, all in one clause and each part at most
 * `gap` words from those before it. One combination for each match of the first part: the nearest. What is tried
 * is counted by `spend`, as parts that are all over the passage can be combined in very many ways.
 */
export function findSequences(
  parts: readonly (readonly Match[])[],
  shape: SequenceShape,
  spend: (steps: number) => void,
): Match[] {
  const [first = [], ...others] = parts;
  const found: Match[] = [];
  for (const start of first) {
    const sequence = extend(start, others, shape, spend);
    if (sequence !== null) found.push(sequence);
    if (found.length >= MAX_FOUND) break;
  }
  return found;
}

/** Adds the remaining parts to a beginning, nearest matches first; in any order, any part may be the next. */
function extend(
  begun: Match,
  others: readonly (readonly Match[])[],
  shape: SequenceShape,
  spend: (steps: number) => void,
): Match | null {
  if (others.length === 0) return begun;
  const choices = shape.ordered ? [0] : others.keys();
  for (const choice of choices) {
    const rest = others.filter((_, i) => i !== choice);
    const next = others[choice] ?? [];
    spend(1 + next.length);
    const reachable = next
      .map((match) => ({ match, distance: distance(begun, match, shape) }))
      .filter(({ distance: words }) => words <= shape.gap)
      .sort((a, b) => a.distance - b.distance);
    for (const { match } of reachable) {
      const sequence = extend(join(begun, match), rest, shape, spend);
      if (sequence !== null) return sequence;
    }
  }
  return null;
}

function distance(begun: Match, match: Match, shape: SequenceShape): number {
  if (shape.clause[begun.firstWord] !== shape.clause[match.firstWord]) return Number.POSITIVE_INFINITY;
  if (match.firstWord >= begun.endWord) return match.firstWord - begun.endWord;
  if (shape.ordered) return Number.POSITIVE_INFINITY;
  if (match.endWord <= begun.firstWord) return begun.firstWord - match.endWord;
  // Between the parts found so far: "trained from scratch a GPT-4".
  const inside = match.firstWord > begun.firstWord && match.endWord < begun.endWord;
  return inside && !begun.mentions.some((mention) => overlaps(mention, match)) ? 0 : Number.POSITIVE_INFINITY;
}

const overlaps = (
  a: { firstWord: number; endWord: number },
  b: { firstWord: number; endWord: number },
): boolean => a.firstWord < b.endWord && b.firstWord < a.endWord;

const join = (a: Match, b: Match): Match => ({
  firstWord: Math.min(a.firstWord, b.firstWord),
  endWord: Math.max(a.endWord, b.endWord),
  mentions: [...a.mentions, ...b.mentions],
});
