import { isMonthName } from '../resume/parse-period.js';
import type { Word } from '../resume/resume.js';

/** A number as written in one or more words: "1 200 000", "12,5", ".91", "sixty-eight", «девяти». */
export interface WrittenNumber {
  readonly value: number;
  readonly firstWord: number;
  readonly endWord: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Two to ten in the cases that stand before a unit: «две минуты», «вместо девяти часов». */
const RUSSIAN_UNITS: readonly RegExp[] = [
  /^дв(?:а|е|ух)$/u,
  /^тр(?:и|ех)$/u,
  /^четыр(?:е|ех)$/u,
  /^пят[ьи]$/u,
  /^шест[ьи]$/u,
  /^сем[ьи]$/u,
  /^вос(?:емь|ьми)$/u,
  /^девят[ьи]$/u,
  /^десят[ьи]$/u,
];
const PHONE_DIGITS = 9;
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
  const tens = TENS.indexOf(form);
  const unit = UNITS.indexOf(words[at + 1]?.form ?? '');
  if (tens >= 0) {
    const joined = unit > 0 && unit < 10;
    return { value: (tens + 2) * 10 + (joined ? unit : 0), firstWord: at, endWord: joined ? at + 2 : at + 1 };
  }
  const value = UNITS.indexOf(form);
  const russian = RUSSIAN_UNITS.findIndex((pattern) => pattern.test(form));
  if (value > 1) return { value, firstWord: at, endWord: at + 1 };
  return russian < 0 ? null : { value: russian + 2, firstWord: at, endWord: at + 1 };
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
  while (isPhoneLink(text, words, first - 1)) first -= 1;
  let last = at;
  while (isPhoneLink(text, words, last)) last += 1;
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
