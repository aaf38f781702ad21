import type { Word } from './resume.js';

// A Russian engineer's resume is half Latin names of tools, so the shares are far from even.
const RUSSIAN_FROM = 0.58;
const ENGLISH_BELOW = 0.08;

/** Language of a resume by the share of Cyrillic among its words of three letters or more. */
export function detectLanguage(words: readonly Word[]): 'ru' | 'en' | 'mixed' {
  const long = words.filter((word) => word.value === null && word.form.length >= 3);
  const cyrillic = long.filter((word) => /^\p{Script=Cyrillic}/u.test(word.form)).length;
  const share = long.length === 0 ? 0 : cyrillic / long.length;
  return share >= RUSSIAN_FROM ? 'ru' : share <= ENGLISH_BELOW ? 'en' : 'mixed';
}
