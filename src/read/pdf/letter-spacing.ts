import type { Fragment } from './fragments.js';
import type { Glyph } from './page-content.js';

/** In font sizes: letters of plain words touch or overlap their neighbours' space by hundredths. */
const TRACKED = 0.06;
/** In font sizes: how much wider than between letters the gap between words is at least. */
const WORD_GAP = 0.18;

/** The text of a fragment; "P Y T H O N" and the like come back as words. */
export function closeUp(fragment: Fragment): string {
  const letters = fragment.glyphs.filter((glyph) => glyph.text.trim() !== '');
  if (letters.length < 4) return fragment.text;
  const gaps = letters.slice(1).map((glyph, index) => glyph.box.left - (letters[index] as Glyph).box.right);
  const sorted = [...gaps].sort((one, other) => one - other);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const narrow = sorted[Math.floor(sorted.length / 4)] ?? 0;
  if (narrow < TRACKED * fragment.size) return fragment.text;
  const limit = isTypedApart(fragment.text) ? usual * 1.8 : usual + WORD_GAP * fragment.size;
  return joinLetters(fragment.glyphs, limit, isTypedApart(fragment.text));
}

/** True for at least four words, nearly all of them single letters. */
export function isTypedApart(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const single = words.filter((word) => /^[\p{L}\p{N}&.,/+-]$/u.test(word));
  return words.length >= 4 && single.length >= 0.8 * words.length;
}

/** Spaces that PDFium adds go where the gap is narrow; spaces of the file only when all letters have one. */
function joinLetters(glyphs: readonly Glyph[], limit: number, typedApart: boolean): string {
  let text = '';
  let last: Glyph | null = null;
  let spaced = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      spaced ||= glyph.object !== null && !typedApart;
      continue;
    }
    const isWide = last !== null && glyph.box.left - last.box.right > limit;
    text += (isWide || spaced ? ' ' : '') + glyph.text;
    last = glyph;
    spaced = false;
  }
  return text;
}
