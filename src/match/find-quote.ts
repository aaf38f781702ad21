import { normaliseText } from '../resume/normalise-text.js';
import type { Passage, Resume } from '../resume/resume.js';
import { splitWords } from '../resume/split-words.js';

/** Where a quote stands in a resume, as a range of words; null where it can't be found word by word. */
export function findQuote(
  quote: string,
  { words }: Pick<Resume, 'words'>,
): Pick<Passage, 'firstWord' | 'endWord'> | null {
  const wanted = splitWords(normaliseText(quote).text).map(({ form }) => form);
  if (wanted.length === 0) return null;
  const last = words.length - wanted.length;
  for (let first = 0; first <= last; first += 1) {
    if (wanted.every((form, i) => words[first + i]?.form === form))
      return { firstWord: first, endWord: first + wanted.length };
  }
  return null;
}
