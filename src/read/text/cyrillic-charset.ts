/** The 8-bit charsets that resumes still come in. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;

type Charset = (typeof CANDIDATES)[number];

/** Letters of Russian by their frequency in the Russian National Corpus, in occurrences per 1000 letters. */
const FREQUENCIES: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 0.4,
  ё: 0.4,
};
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
  const frequency = FREQUENCIES[character.toLowerCase()];
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
