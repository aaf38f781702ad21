import type { FoundQuantity, NumberContext } from './number-context.js';

/** Words that may stand between the two values of a transition ("from 9 hours on a bad day to 25 minutes"). */
const MAX_WORDS_BETWEEN = 5;
const ARROW = /→|➜|⟶|=>|->|>>|➔/;
const CHANGE_WORDS = new Set([
  'до',
  'to',
  'против',
  'вместо',
  'versus',
  'vs',
  'instead',
  'against',
  'from',
  'было',
  'were',
  'was',
  'стало',
  'стала',
  'стали',
  'стал',
  'became',
]);
const FROM_WORDS = new Set(['с', 'со', 'from', 'around', 'roughly', 'about', 'of']);

/** Finds changes from one value to another: "0.71 -> 0.84", «с 800 до 200 мс», "4 minutes instead of 15". */
export function findTransitions(single: readonly FoundQuantity[], context: NumberContext): FoundQuantity[] {
  return single.flatMap((from, i) => {
    const to = single[i + 1];
    return to !== undefined && isTransition(from, to, context)
      ? [{ type: 'transition' as const, value: to.value, firstWord: from.firstWord, endWord: to.endWord }]
      : [];
  });
}

/** Two values joined by an arrow, "from ... to", "с ... до", "против", "вместо"; "2020 to 2022" are no values. */
function isTransition(from: FoundQuantity, to: FoundQuantity, context: NumberContext): boolean {
  const { text, words, phrase } = context;
  if (from.type === 'tenure' || to.type === 'tenure' || to.firstWord - from.endWord > MAX_WORDS_BETWEEN)
    return false;
  const gap = text.slice(words[from.endWord - 1]?.end ?? 0, words[to.firstWord]?.start ?? 0);
  if (/[;!?\n]/.test(gap)) return false;
  if (ARROW.test(gap)) return true;
  const between = words.slice(from.endWord, to.firstWord).map((word) => word.form);
  const link = between.find((form) => CHANGE_WORDS.has(form));
  if (link === undefined) return false;
  const bare = from.type === 'count' && to.type === 'count';
  if (link !== 'to' && link !== 'до') return !bare || link === 'вместо' || link === 'против';
  const before = words.slice(Math.max(0, from.firstWord - 2), from.firstWord).map((word) => word.form);
  // «от 20 до 40» is a range.
  if (before.at(-1) === 'от') return false;
  if (before.some((form) => FROM_WORDS.has(form))) return true;
  return phrase[from.firstWord] === phrase[to.firstWord] && (!bare || followsMetric(from.firstWord, context));
}

/** "F1 68 to 75": bare numbers change from one to the other only where a metric stands before them. */
function followsMetric(at: number, { kindsAt }: NumberContext): boolean {
  const reach = Array.from({ length: MAX_WORDS_BETWEEN + 1 }, (_, i) => at - 1 - i);
  return reach.some((word) => kindsAt(word)?.kinds.includes('metric') === true);
}
