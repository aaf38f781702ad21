import type { Word } from './resume.js';
import { stem } from './stem.js';

// Latin and Cyrillic letters are separate words ("Dockerом"), and so are letters and digits ("7B").
// A number keeps its decimal part; "C++", "C#" and ".NET" keep their signs; "didn't" is one word.
const WORD =
  /(?<latin>(?:(?<=^|[\s(,/«"])\.)?\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)?(?:\+\+|#(?![\p{L}\p{N}]))?)|\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*|\p{L}[\p{L}\p{M}]*|(?<number>\d+(?:[.,]\d+)*)/gu;

/**
 * Splits normalised text into words with lower-case forms (ё as е), stems and number values.
 * `lineHyphens` holds the offsets just after hyphens that ended a line: such a word may be one
 * ("optimi-zation") or two ("fine-tuning"), so both readings are kept.
 */
export function splitWords(text: string, lineHyphens: ReadonlySet<number> = new Set()): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const number = match.groups?.number;
    const form = match[0].toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
    words.push({
      start,
      end,
      form,
      stem: number === undefined ? stem(form) : form.replace(',', '.'),
      value: number === undefined ? null : numberValue(number),
      glued: start === previousEnd,
      joined: null,
    });
    previousEnd = end;
  }
  return lineHyphens.size === 0
    ? words
    : words.map((word, i) => withJoinedForm(word, words[i + 1], lineHyphens));
}

function withJoinedForm(word: Word, next: Word | undefined, lineHyphens: ReadonlySet<number>): Word {
  if (next === undefined || next.start !== word.end + 1 || !lineHyphens.has(next.start)) return word;
  const form = word.form + next.form;
  return { ...word, joined: { form, stem: stem(form) } };
}

/** "0,71" and "0.71" are decimals, "12,000" has a thousands comma; dates and versions have no value. */
function numberValue(digits: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && !digits.startsWith('0'))
    return Number(digits.replaceAll(',', ''));
  if (/^(?:0?[1-9]|1[0-2])[.](?:19|20)\d\d$/.test(digits)) return null;
  const plain = digits.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
