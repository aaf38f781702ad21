import type { Word } from '../resume/resume.js';
import type { QuantityType } from '../ruleset/terms.js';
import { findTransitions } from './find-transitions.js';
import type { FoundQuantity, NumberContext } from './number-context.js';
import { readNumber, type WrittenNumber } from './read-number.js';

type Typed = { readonly type: QuantityType; readonly endWord: number };

const CURRENCY_BEFORE = /[$€£₽¥] ?$/;
const CURRENCY_AFTER = /^ ?[$€£₽¥]/;
const SCALES: readonly (readonly [name: RegExp, factor: number])[] = [
  [/^(?:k|к|тыс|тысяч.*|thousand)$/u, 1e3],
  [/^(?:m|mln|млн|миллион.*|million)$/u, 1e6],
  [/^(?:b|bn|billion|млрд|миллиард.*)$/u, 1e9],
];

/** Finds typed numbers in a text: percent, factors, amounts with units, scores, counts, tenure, and changes from one to another. */
export function findQuantities(context: NumberContext): FoundQuantity[] {
  const single: FoundQuantity[] = [];
  for (let at = 0; at < context.words.length; ) {
    const found = context.isInName(at) ? null : quantityAt(at, context);
    if (found !== null) single.push(found);
    at = found?.endWord ?? at + 1;
  }
  return [...single, ...findTransitions(single, context)].sort(
    (a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord,
  );
}

function quantityAt(at: number, context: NumberContext): FoundQuantity | null {
  const named = context.kindsAt(at);
  if (named?.kinds.includes('quantity-factor'))
    return { type: 'factor', value: null, firstWord: at, endWord: named.endWord };
  if (named?.kinds.includes('quantity-fraction'))
    return { type: 'fraction', value: null, firstWord: at, endWord: named.endWord };
  const number = readNumber(context.text, context.words, at);
  if (number === null) return null;
  const scaled = withScale(number, context);
  const typed = typeOf(scaled, scaled.endWord > number.endWord, context);
  return typed === null
    ? null
    : { type: typed.type, value: scaled.value, firstWord: at, endWord: typed.endWord };
}

/** "40k", "12 тыс.", "1.1 million". */
function withScale(number: WrittenNumber, { text, words }: NumberContext): WrittenNumber {
  const word = words[number.endWord];
  const factor = SCALES.find(([name]) => name.test(word?.form ?? ''))?.[1];
  if (factor === undefined || !/^[ .]?$/.test(gapAfter(text, words, number.endWord - 1))) return number;
  return { value: number.value * factor, firstWord: number.firstWord, endWord: number.endWord + 1 };
}

function typeOf(number: WrittenNumber, scaled: boolean, context: NumberContext): Typed | null {
  const { text, words } = context;
  const { value, firstWord, endWord } = number;
  const lastEnd = words[endWord - 1]?.end ?? 0;
  const after = text.slice(lastEnd, lastEnd + 6);
  const before = text.slice(0, words[firstWord]?.start ?? 0).slice(-2);
  const unit = /^ ?[-–+]? ?$/.test(gapAfter(text, words, endWord - 1)) ? context.kindsAt(endWord) : undefined;
  const is = (kind: string): boolean => unit?.kinds.includes(kind) === true;
  const unitEnd = unit?.endWord ?? endWord;
  if (/^ ?[%％]/.test(after)) return typeAfterPercent(endWord, context);
  if (is('unit-points')) return { type: 'points', endWord: unitEnd };
  if (is('unit-percent')) return { type: 'percent', endWord: unitEnd };
  const factorEnd = factorEndOf(number, context);
  if (factorEnd !== null) return { type: 'factor', endWord: factorEnd };
  const year = !scaled && isYear(words, number);
  if (year && (unit === undefined || is('unit-tenure') || words[endWord]?.glued === true)) return null;
  if (is('unit-tenure')) return { type: 'tenure', endWord: unitEnd };
  if (is('unit')) return { type: 'amount', endWord: unitEnd };
  if (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after)) return { type: 'amount', endWord };
  return { type: value > 0 && value < 1 && !scaled ? 'score' : 'count', endWord };
}

/** "2,1 %" is a percentage; "2,1 % п." and "percentage points" after the sign make points of it. */
function typeAfterPercent(endWord: number, { text, words, kindsAt }: NumberContext): Typed {
  const follows = /^ ?[%％][- ]?$/.test(gapAfter(text, words, endWord - 1));
  const unit = follows ? kindsAt(endWord) : undefined;
  if (unit?.kinds.includes('unit-points')) return { type: 'points', endWord: unit.endWord };
  return follows && words[endWord]?.form === 'п'
    ? { type: 'points', endWord: endWord + 1 }
    : { type: 'percent', endWord };
}

/** Where a factor ends: "2x", "x2", "2×", "в 3 раза", "3 times", "3-fold"; null for "4×A100" and "3 times a week". */
function factorEndOf({ firstWord, endWord }: WrittenNumber, { text, words }: NumberContext): number | null {
  const after = text.slice(words[endWord - 1]?.end ?? 0).slice(0, 3);
  const next = words[endWord]?.form ?? '';
  if (/^ ?[xх×](?![\p{L}\p{N}])/iu.test(after) && !/^ ?[xх×] ?[\p{Lu}\p{N}]/u.test(after))
    return /^[xх]$/u.test(next) ? endWord + 1 : endWord;
  if (/^раз/u.test(next) && words[firstWord - 1]?.form === 'в') return endWord + 1;
  if (next === 'fold') return endWord + 1;
  if (next === 'times')
    return /^(?:an?|per|each|every)$/.test(words[endWord + 1]?.form ?? '') ? null : endWord + 1;
  const start = words[firstWord]?.start ?? 0;
  const crossed = /(?:^|[^\p{L}\p{N}])[xх×]$/iu.test(text.slice(Math.max(0, start - 2), start));
  return crossed ? endWord : null;
}

const isYear = (words: readonly Word[], { value, firstWord, endWord }: WrittenNumber): boolean =>
  endWord === firstWord + 1 && /^\d{4}$/.test(words[firstWord]?.form ?? '') && value >= 1950 && value < 2050;

const gapAfter = (text: string, words: readonly Word[], at: number): string =>
  text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? (words[at]?.end ?? 0) + 9);
