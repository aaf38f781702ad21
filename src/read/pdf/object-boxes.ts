import type { Box } from '../extract.js';
import { unite } from './box.js';
import type { Glyph, TextObject } from './page-content.js';

/** The box around the visible characters of each text object. */
export function objectBoxes(glyphs: readonly Glyph[]): ReadonlyMap<TextObject, Box> {
  const boxes = new Map<TextObject, Box>();
  for (const { object, box, text } of glyphs) {
    if (object === null || text.trim() === '') continue;
    const known = boxes.get(object);
    boxes.set(object, known === undefined ? box : unite([known, box]));
  }
  return boxes;
}
