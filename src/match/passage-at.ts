import type { Passage, Word } from '../resume/resume.js';

/** Index of the passage that holds a word, or -1. The passages must be in order and must not overlap. */
export function passageIndexAt(passages: readonly Passage[], word: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.endWord ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  const found = passages[low];
  return found !== undefined && found.firstWord <= word && word < found.endWord ? low : -1;
}

/** Index of the first word that ends behind an offset of the text; the number of words if there is none. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
