import type { Extract } from './extract.js';
import { ENGLISH_LETTERS, RUSSIAN_LETTERS } from './text/letter-frequencies.js';

/** The frequencies of fewer letters of a script say nothing. */
const ENOUGH = 200;
/** A few icons without a name are no text. */
const MOST_ICONS = 40;
/** Correlation of letter frequencies: 0.6 and more in any language of the script, about 0 in a scrambled text. */
const LEAST_LIKENESS = 0.4;
/** Share of the letters that make a text garbled when they are scrambled, or have no name at all. */
const MOST = 0.5;
const END_OF_CYRILLIC = 0x500;

/**
 * True when the letters of a document are not the ones that a person sees: a font that names its letters wrongly
 * or not at all gives a text that looks like one and means nothing.
 */
export function isGarbled(extract: Extract): boolean {
  const { counts, unnamed } = countCharacters(extract);
  const scripts = [ENGLISH_LETTERS, RUSSIAN_LETTERS].map((frequencies) => {
    const found = Object.keys(frequencies).map((letter) => counts[letter.charCodeAt(0)] ?? 0);
    const total = found.reduce((sum, count) => sum + count, 0);
    return { total, likeness: total < ENOUGH ? 1 : correlation(found, Object.values(frequencies)) };
  });
  const scrambled = scripts.filter(({ likeness }) => likeness < LEAST_LIKENESS);
  const wrong = scrambled.reduce((sum, { total }) => sum + total, unnamed);
  return wrong > MOST_ICONS && wrong > MOST * scripts.reduce((sum, { total }) => sum + total, unnamed);
}

/** Counts of Latin and Cyrillic characters by their code, in lower case, and of characters without a name. */
function countCharacters({ lines }: Extract): { readonly counts: Uint32Array; readonly unnamed: number } {
  const counts = new Uint32Array(END_OF_CYRILLIC);
  let unnamed = 0;
  for (const line of lines) {
    const text = line.text.toLowerCase();
    // By code unit, as this looks at every character of every document.
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= END_OF_CYRILLIC) unnamed += isUnnamed(code) ? 1 : 0;
      else counts[code] = (counts[code] as number) + 1;
    }
  }
  return { counts, unnamed };
}

/** True for private-use and missing characters. */
function isUnnamed(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfffd;
}

/** Pearson's correlation of two equally long lists. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const a = centred(one);
  const b = centred(other);
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b) || 1);
}

function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
