import type { Glyph } from './page-content.js';

/** Private-use, control and missing characters: a font that gives them doesn't name the letters it paints. */
const UNNAMED = /[\p{Cc}\p{Co}\uFFFD-\uFFFF]/u;

/** Number of glyphs that can be seen but whose letters are not known. */
export function countUnnamed(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((count, { text, blank }) => count + (!blank && UNNAMED.test(text) ? 1 : 0), 0);
}
