import { isMonthName } from '../resume/parse-period.js';
import type { Word } from '../resume/resume.js';

/** A number as written in one or more words: "1 200 000", "12,5", ".91", "sixty-eight", «девяти». */
export interface WrittenNumber {
  readonly value: number;
  readonly firstWord: number;
  readonly endWord: number;
}

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((form, value) => [form, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((form, i) => [form, (i + 2) * 10]),
);
/** Two to twenty in the cases that stand before a unit: «две минуты», «вместо девяти часов». */
const RUSSIAN_UNITS = new Map(
  [
    'два две двух',
    'три трех',
    'четыре четырех',
    'пять пяти',
    'шесть шести',
    'семь семи',
    'восемь восьми',
    'девять девяти',
    'десять десяти',
    'одиннадцать одиннадцати',
    'двенадцать двенадцати',
    'тринадцать тринадцати',
    'четырнадцать четырнадцати',
    'пятнадцать пятнадцати',
    'шестнадцать шестнадцати',
    'семнадцать семнадцати',
    'восемнадцать восемнадцати',
    'девятнадцать девятнадцати',
    'двадцать двадцати',
  ].flatMap((forms, i) => forms.split(' ').map((form) => [form, i + 2] as const)),
);
const PHONE_DIGITS = 9;
/** No telephone number has more groups of digits; a long row of numbers is not gone through for each of them. */
const PHONE_GROUPS = 16;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads the number that begins at a word, or null: no number, part of a name (GPT-4, p95), of a date, or of
 * a telephone number.
 */
export function readNumber(text: string, words: readonly Word[], at: number): WrittenNumber | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.value === null) return spelledNumber(words, at);
  if (isPartOfName(text, words, at) || isPartOfDate(text, words, at) || isPartOfPhone(text, words, at))
    return null;
  if (/(?:^|[^\p{L}\p{N}])\.$/u.test(text.slice(Math.max(0, word.start - 2), word.start)))
    return { value: Number(`0.${word.form}`), firstWord: at, endWord: at + 1 };
  let { value } = word;
  let endWord = at + 1;
  // Groups of three digits with spaces between them.
  while (/^\d{1,3}$/.test(word.form) && isThousandsGroup(text, words, endWord)) {
    value = value * 1000 + (words[endWord]?.value ?? 0);
    endWord += 1;
  }
  return { value, firstWord: at, endWord };
}

function isThousandsGroup(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return (
    before !== undefined &&
    word !== undefined &&
    /^\d{3}$/.test(word.form) &&
    text.slice(before.end, word.start) === ' '
  );
}

function spelledNumber(words: readonly Word[], at: number): WrittenNumber | null {
  const form = words[at]?.form ?? '';
  const tens = TENS.get(form);
  if (tens !== undefined) {
    const unit = UNITS.get(words[at + 1]?.form ?? '') ?? 0;
    const joined = unit > 0 && unit < 10;
    return { value: joined ? tens + unit : tens, firstWord: at, endWord: joined ? at + 2 : at + 1 };
  }
  const value = UNITS.get(form) ?? RUSSIAN_UNITS.get(form) ?? 0;
  return value > 1 ? { value, firstWord: at, endWord: at + 1 } : null;
}

/** "GPT-4", "p95", "YOLOv8", "Recall@10": digits that a letter touches belong to the name, except "x2". */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || before.value !== null) return false;
  const gap = text.slice(before.end, word.start);
  // "x2" is a factor, "x86" and "x64" are processors.
  if (/^[xх]$/u.test(before.form) && gap === '') return /^(?:32|64|86)$/.test(word.form);
  return (gap === '' || gap === '-' || gap === '@') && /\p{L}/u.test(text[before.end - 1] ?? '');
}

/** "2023-11-05", "11/2023", "15 марта 2022". */
function isPartOfDate(text: string, words: readonly Word[], at: number): boolean {
  const isLinked = (i: number): boolean => {
    const [word, next] = [words[i], words[i + 1]];
    return word !== undefined && next !== undefined && /^[-/]$/.test(text.slice(word.end, next.start));
  };
  const near = [isLinked(at - 1) ? words[at - 1] : undefined, isLinked(at) ? words[at + 1] : undefined];
  const second = isLinked(at - 1) && isLinked(at - 2) ? words[at - 2] : undefined;
  if ([...near, second].some((word) => word !== undefined && YEAR.test(word.form))) return true;
  const next = words[at + 1];
  return (
    next !== undefined &&
    /^\d{1,2}$/.test(words[at]?.form ?? '') &&
    isMonthName(next.form) &&
    YEAR.test(words[at + 2]?.form ?? '')
  );
}

/** Numbers in a row with only spaces, dashes and brackets between them and nine digits or more in all. */
function isPartOfPhone(text: string, words: readonly Word[], at: number): boolean {
  let first = at;
  while (at - first < PHONE_GROUPS && isPhoneLink(text, words, first - 1)) first -= 1;
  let last = at;
  while (last - at < PHONE_GROUPS && isPhoneLink(text, words, last)) last += 1;
  if (last === first) return false;
  const group = words.slice(first, last + 1);
  const digits = group.reduce((sum, word) => sum + word.form.length, 0);
  const isGrouped = group.slice(1).every((_, i) => isThousandsGroup(text, words, first + 1 + i));
  return digits >= PHONE_DIGITS && !isGrouped;
}

/** Whether word `at` and the one after it may be two groups of one telephone number. */
function isPhoneLink(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || !/^\d+$/.test(word.form) || !/^\d+$/.test(next.form))
    return false;
  return /^[ ()-]{1,3}$/.test(text.slice(word.end, next.start));
}
