import { boxArea, intersect } from './box.js';
import type { Sheet } from './page-content.js';

/** Share of the page that a scan's picture fills at least. */
const PICTURE_SHARE = 0.8;
/** Share of the characters that are invisible in a scan: next to real text invisible text is suspicious. */
const INVISIBLE_SHARE = 0.8;

/** True for a scanned page whose text was recognised and laid invisibly over the picture. */
export function isRecognisedLayer(page: Sheet): boolean {
  const sheet = { left: 0, top: 0, right: page.width, bottom: page.height };
  const pictures = page.paints.filter((paint) => paint.kind === 'picture');
  const filled = pictures.reduce((sum, picture) => sum + boxArea(intersect(picture.box, sheet)), 0);
  if (filled < PICTURE_SHARE * boxArea(sheet)) return false;
  const painted = page.glyphs.filter((glyph) => glyph.object !== null);
  const invisible = painted.filter((glyph) => glyph.object?.renderMode === 3);
  return painted.length > 0 && invisible.length >= INVISIBLE_SHARE * painted.length;
}
