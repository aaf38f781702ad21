import { RUSSIAN_LETTERS } from './letter-frequencies.js';

/** The 8-bit charsets that resumes still come in. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;

type Charset = (typeof CANDIDATES)[number];

/** An accented Latin letter is about as usual among Latin letters as a rare letter of Russian. */
const ACCENTED = 8;
/** Punctuation such as dashes and quotes says little. */
const NEUTRAL = 8;
/** Box drawing, symbols, and letters of other alphabets. */
const UNLIKELY = 0.2;
/** A small letter before a capital, or Latin next to Cyrillic within a word. */
const ODD_PAIR = Math.log(1 / 50);
const ENOUGH = 20_000;

/**
 * Tells the charset of a text that is not Unicode: the one in which its letters are the most likely. Wrong
 * charsets turn frequent letters into rare ones, mix cases within words (koi8-r read as windows-1251) or
 * set Latin next to Cyrillic (windows-1252 read as windows-1251).
 */
export function pickCyrillicCharset(bytes: Uint8Array): Charset {
  const sample = bytes.subarray(0, ENOUGH);
  let best: { charset: Charset; score: number } | null = null;
  for (const charset of CANDIDATES) {
    const score = likelihood(new TextDecoder(charset).decode(sample));
    if (best === null || score > best.score) best = { charset, score };
  }
  return best?.charset ?? 'windows-1251';
}

/** Log-likelihood of all characters beyond ASCII; higher is more like Russian or accented Latin text. */
function likelihood(text: string): number {
  let score = 0;
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      score += Math.log(weight(character) / 1000);
      if (isOddPair(before, character)) score += ODD_PAIR;
    } else if (isCyrillic(before) && isLatin(character)) score += ODD_PAIR;
    before = character;
  }
  return score;
}

function weight(character: string): number {
  const frequency = RUSSIAN_LETTERS[character.toLowerCase()];
  // One letter in ten or so is a capital.
  if (frequency !== undefined) return character === character.toLowerCase() ? frequency : frequency / 10;
  if (isLatin(character)) return ACCENTED;
  return /[\u00a0«»–—‘’“”„…•·№°±§©®™€×]/.test(character) ? NEUTRAL : UNLIKELY;
}

function isOddPair(before: string, character: string): boolean {
  if (!/\p{L}/u.test(before) || !/\p{L}/u.test(character)) return false;
  if (isCyrillic(before) !== isCyrillic(character)) return true;
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(character);
}

function isCyrillic(character: string): boolean {
  return /[\u0400-\u04ff]/.test(character);
}

function isLatin(character: string): boolean {
  return /\p{Script=Latin}/u.test(character);
}
