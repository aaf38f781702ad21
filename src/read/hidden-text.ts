import type { HiddenText } from './extract.js';

/** Fewer letters conceal nothing. */
const FEWEST_LETTERS = 2;

/** A hidden piece with single spaces, or nothing for blanks, bullets and single letters, which conceal nothing. */
export function hiddenText({ text, page, how }: HiddenText): readonly HiddenText[] {
  const clean = text.replace(/\s+/g, ' ').trim();
  const letters = clean.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < FEWEST_LETTERS ? [] : [{ text: clean, page, how }];
}
