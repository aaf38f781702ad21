import { foldHomoglyphs } from './fold-homoglyphs.js';

/** Normalised text and where each of its characters came from. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the input of every character of `text`, and the input's length at the end. */
  readonly origin: readonly number[];
  readonly homoglyphs: number;
  readonly invisible: number;
}

// Soft hyphen, zero-width and bidi characters, word joiner, BOM, tag characters, variation selectors.
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E007F}]/u;
const CONTROL = /[\p{Cc}\p{Co}\uFFFD\uFFFE]/u;
const SPACE = /[\s\p{Zs}]/u;
// What needs no work: ASCII, Cyrillic and everyday punctuation, single spaces. Most lines are of this kind.
const PLAIN = /^[\x21-\x7E\u0400-\u045F«»“”„’–—…№•→]+(?: [\x21-\x7E\u0400-\u045F«»“”„’–—…№•→]+)*$/;
const DASHES = /[\u2010-\u2013\u2212]/;

/**
 * Brings one line to the form that rules are matched on: NFKC, invisible and control characters
 * removed, one kind of hyphen, single spaces, mixed-script look-alike letters folded. Letter case stays.
 */
export function normaliseText(raw: string): NormalisedText {
  if (PLAIN.test(raw)) {
    const folded = foldHomoglyphs(raw);
    return {
      text: folded.text,
      origin: Array.from({ length: raw.length + 1 }, (_, i) => i),
      homoglyphs: folded.count,
      invisible: 0,
    };
  }
  // Joined at the end: to look at the end of a string that grows copies all of it each time.
  const written: string[] = [];
  let invisible = 0;
  const origin: number[] = [];
  let offset = 0;
  for (const character of raw) {
    const at = offset;
    offset += character.length;
    if (INVISIBLE.test(character)) {
      invisible += 1;
      continue;
    }
    const last = written.at(-1) ?? '';
    if (SPACE.test(character)) {
      if (last !== '' && !last.endsWith(' ')) {
        written.push(' ');
        origin.push(at);
      }
      continue;
    }
    if (CONTROL.test(character)) continue;
    for (const piece of composed(character, last)) {
      // A composed letter comes from where its base stands.
      const from = piece.replacesLast ? (origin.pop() ?? at) : at;
      if (piece.replacesLast) written[written.length - 1] = last.slice(0, -1);
      written.push(piece.text);
      for (let i = 0; i < piece.text.length; i += 1) origin.push(from);
    }
  }
  if (written.at(-1) === ' ') {
    written.pop();
    origin.pop();
  }
  origin.push(raw.length);
  const folded = foldHomoglyphs(written.join(''));
  return { text: folded.text, origin, homoglyphs: folded.count, invisible };
}

/** NFKC of one character, joined to the letter before it when it is a combining mark. */
function composed(character: string, before: string): readonly { text: string; replacesLast: boolean }[] {
  if (DASHES.test(character))
    return [
      { text: character === '\u2212' ? '-' : character.replace(/[\u2010-\u2012]/, '-'), replacesLast: false },
    ];
  if (/\p{M}/u.test(character) && before !== '') {
    const joined = (before.at(-1) + character).normalize('NFC');
    return joined.length === 1
      ? [{ text: joined, replacesLast: true }]
      : [{ text: character, replacesLast: false }];
  }
  // Superscript digits are footnote marks or powers: kept as they are, they must not become numbers.
  if (/[\u00B2\u00B3\u00B9\u2070-\u2079]/.test(character)) return [];
  // NFKC would make the number sign a "No", which reads as a denial.
  if (character === '№') return [{ text: character, replacesLast: false }];
  const plain = character.normalize('NFKC').replace(/\s+/g, ' ');
  return plain === '' ? [] : [{ text: plain, replacesLast: false }];
}
