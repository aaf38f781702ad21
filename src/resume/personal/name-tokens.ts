import type { Span } from '../resume.js';
import { isCyrillic, nameKey } from './case-forms.js';

/** A word as names are made of, without an English 's. */
export interface NameToken extends Span {
  readonly text: string;
  readonly key: string;
  readonly cyrillic: boolean;
  readonly capital: boolean;
}

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]{2,})?/gu;

/** The words of a text, each with its key. Parts of "Okafor-Whitley" are words of their own. */
export function nameTokens(text: string, offset = 0): NameToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: offset + index,
    end: offset + index + word.length,
    text: word,
    key: nameKey(word),
    cyrillic: isCyrillic(word),
    capital: /^\p{Lu}/u.test(word),
  }));
}
