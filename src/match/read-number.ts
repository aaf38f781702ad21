import type { Word } from '../resume/resume.js';

/** A number as written in one or more words: "1 200", "12,5", "sixty-eight". */
export interface WrittenNumber {
  readonly value: number;
  readonly firstWord: number;
  readonly endWord: number;
}

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const PHONE_DIGITS = 9;

/**
 * Reads the number that begins at a word, or null: no number, part of a name (GPT-4, p95), a date, or one
 * group of a telephone number.
 */
export function readNumber(text: string, words: readonly Word[], at: number): WrittenNumber | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.value === null) return spelledNumber(words, at);
  if (isPartOfName(text, words, at) || isPartOfPhone(text, words, at)) return null;
  const next = words[at + 1];
  const grouped = next !== undefined && /^\d{3}$/.test(next.form) && /^\d{1,3}$/.test(word.form) && text.slice(word.end, next.start) === ' ';
  return grouped && next.value !== null
    ? { value: word.value * 1000 + next.value, firstWord: at, endWord: at + 2 }
    : { value: word.value, firstWord: at, endWord: at + 1 };
}

function spelledNumber(words: readonly Word[], at: number): WrittenNumber | null {
  const form = words[at]?.form ?? '';
  const tens = TENS[form];
  const unit = UNITS.indexOf(words[at + 1]?.form ?? '');
  if (tens !== undefined) return unit > 0 && unit < 10 ? { value: tens + unit, firstWord: at, endWord: at + 2 } : { value: tens, firstWord: at, endWord: at + 1 };
  const value = UNITS.indexOf(form);
  return value > 1 ? { value, firstWord: at, endWord: at + 1 } : null;
}

/** "GPT-4", "p95", "YOLOv8": digits that a letter touches from the left belong to the name, except "x2". */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || before.value !== null) return false;
  const gap = text.slice(before.end, word.start);
  if (/^[xх]$/u.test(before.form) && gap === '') return false;
  return (gap === '' || gap === '-') && /\p{L}/u.test(text[before.end - 1] ?? '');
}

/** Numbers in a row with only spaces, dashes and brackets between them and nine digits or more in all. */
function isPartOfPhone(text: string, words: readonly Word[], at: number): boolean {
  let first = at;
  while (isPhoneLink(text, words, first - 1)) first -= 1;
  let last = at;
  while (isPhoneLink(text, words, last)) last += 1;
  if (last === first) return false;
  const digits = words.slice(first, last + 1).reduce((sum, word) => sum + word.form.replace(/\D/g, '').length, 0);
  return digits >= PHONE_DIGITS;
}

/** Whether word `at` and the one after it may be two groups of one telephone number. */
function isPhoneLink(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !/^\d+$/.test(word.form) || !/^\d+$/.test(next.form)) return false;
  return /^[ ()-]{1,3}$/.test(text.slice(word.end, next.start));
}
