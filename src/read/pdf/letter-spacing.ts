import { isTypedApart } from '../close-up-typed.js';
import type { Fragment } from './fragments.js';
import type { Glyph } from './page-content.js';

/** In font sizes: letters of plain words touch or overlap their neighbours' space by hundredths. */
const TRACKED = 0.06;
/** Share of the letters of a spaced word that touch their neighbours all the same, as "AV" does. */
const MOST_TOUCHING = 0.25;
/** In font sizes: how much wider than between letters the gap between words is at least. */
const WORD_GAP = 0.18;

/** The text of a fragment; "P Y T H O N" and the like come back as words. */
export function closeUp(fragment: Fragment): string {
  const letters = fragment.glyphs.filter((glyph) => !glyph.blank);
  if (letters.length < 4) return fragment.text;
  const gaps = letters.slice(1).map((glyph, index) => glyph.box.left - (letters[index] as Glyph).box.right);
  const touching = gaps.filter((gap) => gap < TRACKED * fragment.size);
  if (touching.length > MOST_TOUCHING * gaps.length) return fragment.text;
  const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const limit = isTypedApart(fragment.text) ? usual * 1.8 : usual + WORD_GAP * fragment.size;
  return joinLetters(fragment.glyphs, limit, isTypedApart(fragment.text));
}

/** Spaces that PDFium adds go where the gap is narrow; spaces of the file only when all letters have one. */
function joinLetters(glyphs: readonly Glyph[], limit: number, typedApart: boolean): string {
  let text = '';
  let last: Glyph | null = null;
  let spaced = false;
  for (const glyph of glyphs) {
    if (glyph.blank) {
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
