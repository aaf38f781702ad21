import type { Box } from '../extract.js';
import type { Glyph, TextObject } from './page-content.js';

/** The box around the visible characters of each text object. */
export function objectBoxes(glyphs: readonly Glyph[]): ReadonlyMap<TextObject, Box> {
  const boxes = new Map<TextObject, { -readonly [Side in keyof Box]: Box[Side] }>();
  for (const { object, box, blank } of glyphs) {
    if (object === null || blank) continue;
    const known = boxes.get(object);
    if (known === undefined) {
      boxes.set(object, { ...box });
    } else {
      known.left = Math.min(known.left, box.left);
      known.top = Math.min(known.top, box.top);
      known.right = Math.max(known.right, box.right);
      known.bottom = Math.max(known.bottom, box.bottom);
    }
  }
  return boxes;
}
