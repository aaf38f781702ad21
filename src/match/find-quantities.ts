import type { Word } from '../resume/resume.js';
import type { QuantityType } from '../ruleset/terms.js';
import type { Quantity } from './mention.js';
import { readNumber } from './read-number.js';

/** A typed number as a range of words. */
export interface FoundQuantity extends Quantity {
  readonly firstWord: number;
  readonly endWord: number;
}

/** Kinds of the vocabulary mention that begins at a word, if any: units, scales, quantity words, metrics. */
export type KindsAt = (word: number) => { readonly kinds: readonly string[]; readonly endWord: number } | null;

const CURRENCY = /[$€£₽¥]/;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, к: 1e3, тыс: 1e3, тысяч: 1e3, thousand: 1e3, m: 1e6, mln: 1e6, млн: 1e6, миллион: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, млрд: 1e9, миллиард: 1e9 };
/** Words that may stand between the two values of a transition ("from 9 hours on a bad day to 25 minutes"). */
const MAX_WORDS_BETWEEN = 5;

/** Finds typed numbers in a text: percent, factors, amounts with units, scores, counts, tenure, and changes from one to another. */
export function findQuantities(text: string, words: readonly Word[], phrase: Uint32Array, kindsAt: KindsAt, isInName: (word: number) => boolean): FoundQuantity[] {
  const single: FoundQuantity[] = [];
  for (let at = 0; at < words.length; ) {
    const found = isInName(at) ? null : quantityAt(text, words, at, kindsAt);
    if (found !== null) single.push(found);
    at = found?.endWord ?? at + 1;
  }
  const transitions = single.flatMap((from, i) => {
    const to = single[i + 1];
    return to !== undefined && isTransition(text, words, from, to, phrase, kindsAt)
      ? [{ type: 'transition' as const, value: to.value, firstWord: from.firstWord, endWord: to.endWord }]
      : [];
  });
  return [...single, ...transitions].sort((a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord);
}

function quantityAt(text: string, words: readonly Word[], at: number, kindsAt: KindsAt): FoundQuantity | null {
  const named = kindsAt(at);
  if (named?.kinds.includes('quantity-factor')) return { type: 'factor', value: null, firstWord: at, endWord: named.endWord };
  if (named?.kinds.includes('quantity-fraction')) return { type: 'fraction', value: null, firstWord: at, endWord: named.endWord };
  const number = readNumber(text, words, at);
  if (number === null) return null;
  let { value, endWord } = number;
  const scale = SCALES[words[endWord]?.form ?? ''];
  const scaled = scale !== undefined && /^[ .]?$/.test(gapAfter(text, words, endWord - 1));
  if (scaled) {
    value *= scale;
    endWord += 1;
  }
  const typed = typeOf(text, words, at, endWord, value, scaled, kindsAt);
  return typed === null ? null : { type: typed.type, value, firstWord: at, endWord: typed.endWord };
}

function typeOf(text: string, words: readonly Word[], at: number, endWord: number, value: number, scaled: boolean, kindsAt: KindsAt): { type: QuantityType; endWord: number } | null {
  const last = words[endWord - 1];
  const start = words[at]?.start ?? 0;
  const after = text.slice(last?.end ?? 0, (last?.end ?? 0) + 6);
  const before = text.slice(Math.max(0, start - 2), start);
  const unit = /^(?: ?| ?[-–] ?)$/.test(gapAfter(text, words, endWord - 1)) ? kindsAt(endWord) : null;
  if (/^ ?[%％]/.test(after)) return unitAfterPercent(text, words, endWord, kindsAt);
  if (unit?.kinds.includes('unit-points')) return { type: 'points', endWord: unit.endWord };
  if (unit?.kinds.includes('unit-percent')) return { type: 'percent', endWord: unit.endWord };
  if (isFactor(text, words, at, endWord)) return { type: 'factor', endWord: /^[xх]$|^раз|^times$|^fold$/u.test(words[endWord]?.form ?? '') ? endWord + 1 : endWord };
  if (unit?.kinds.includes('unit-tenure')) return { type: 'tenure', endWord: unit.endWord };
  if (unit?.kinds.includes('unit')) return { type: 'amount', endWord: unit.endWord };
  if (CURRENCY.test(before) || /^ ?[$€£₽¥]/.test(after)) return { type: 'amount', endWord };
  if (!scaled && isYear(words, at, endWord, value)) return null;
  if (value > 0 && value < 1 && !scaled) return { type: 'score', endWord };
  return { type: 'count', endWord };
}

/** "2,1 %" is a percentage; "2,1 % п." and "percentage points" after the sign make points of it. */
function unitAfterPercent(text: string, words: readonly Word[], endWord: number, kindsAt: KindsAt): { type: QuantityType; endWord: number } {
  const unit = /^ ?[%％][- ]?$/.test(gapAfter(text, words, endWord - 1)) ? kindsAt(endWord) : null;
  return unit?.kinds.includes('unit-points') ? { type: 'points', endWord: unit.endWord } : { type: 'percent', endWord };
}

/** "2x", "x2", "2×", "в 3 раза", "3 times", "3-fold"; but "4×A100" is a number of cards. */
function isFactor(text: string, words: readonly Word[], at: number, endWord: number): boolean {
  const after = text.slice(words[endWord - 1]?.end ?? 0).slice(0, 3);
  if (/^ ?[xх×](?![\p{L}\p{N}])/iu.test(after) && !/^ ?[xх×] ?[\p{Lu}\p{N}]/u.test(after)) return true;
  const next = words[endWord]?.form ?? '';
  if (/^раз/u.test(next) && words[at - 1]?.form === 'в') return true;
  if (next === 'times' || next === 'fold') return true;
  return /^[xх×]$/iu.test(text.slice(Math.max(0, (words[at]?.start ?? 0) - 1), words[at]?.start ?? 0)) && !/\p{L}|\d/u.test(text[(words[at]?.start ?? 0) - 2] ?? ' ');
}

const isYear = (words: readonly Word[], at: number, endWord: number, value: number): boolean =>
  endWord === at + 1 && /^\d{4}$/.test(words[at]?.form ?? '') && value >= 1950 && value < 2050;

const gapAfter = (text: string, words: readonly Word[], at: number): string =>
  text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? (words[at]?.end ?? 0) + 9);

const ARROW = /→|➜|⟶|=>|->|>>|➔/;
const CHANGE_WORDS = new Set(['до', 'to', 'против', 'вместо', 'versus', 'vs', 'instead', 'against', 'from', 'было', 'were', 'was']);
const FROM_WORDS = new Set(['с', 'со', 'from', 'around', 'roughly', 'about', 'of']);

/** Two values joined by an arrow, "from ... to", "с ... до", "против", "вместо"; "2020 to 2022" are no values. */
function isTransition(text: string, words: readonly Word[], from: FoundQuantity, to: FoundQuantity, phrase: Uint32Array, kindsAt: KindsAt): boolean {
  if (from.type === 'tenure' || to.type === 'tenure' || to.firstWord - from.endWord > MAX_WORDS_BETWEEN) return false;
  const gap = text.slice(words[from.endWord - 1]?.end ?? 0, words[to.firstWord]?.start ?? 0);
  if (/[;!?\n]/.test(gap)) return false;
  if (ARROW.test(gap)) return true;
  const between = words.slice(from.endWord, to.firstWord).map((word) => word.form);
  const link = between.find((form) => CHANGE_WORDS.has(form));
  if (link === undefined) return false;
  if (link !== 'to' && link !== 'до') return from.type !== 'count' || to.type !== 'count' || link === 'вместо' || link === 'против';
  const started = words.slice(Math.max(0, from.firstWord - 2), from.firstWord).some((word) => FROM_WORDS.has(word.form));
  const samePhrase = phrase[from.firstWord] === phrase[to.firstWord];
  return started || (samePhrase && (from.type !== 'count' || to.type !== 'count' || followsMetric(from.firstWord, kindsAt)));
}

/** "F1 68 to 75": bare numbers change from one to the other only where a metric stands before them. */
function followsMetric(at: number, kindsAt: KindsAt): boolean {
  const reach = Array.from({ length: MAX_WORDS_BETWEEN + 1 }, (_, i) => at - 1 - i);
  return reach.some((word) => kindsAt(word)?.kinds.includes('metric') === true);
}
