import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import russianStemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';

const CYRILLIC = /^\p{Script=Cyrillic}/u;
const MEMO_LIMIT = 50_000;
const memo = new Map<string, string>();

/**
 * Stem of a lower-case word: Porter's algorithm, Snowball's Russian variant for Cyrillic words.
 * Stems are remembered, as resumes repeat the same few thousand words.
 */
export function stem(form: string): string {
  const known = memo.get(form);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const result = CYRILLIC.test(form) ? russianStemmer.stem(form) : englishStemmer.stem(form);
  memo.set(form, result);
  return result;
}
