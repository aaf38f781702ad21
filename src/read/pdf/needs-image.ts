import { backgroundOf } from './concealment.js';
import { objectBoxes } from './object-boxes.js';
import type { PageContent } from './page-content.js';
import { isRecognisedLayer } from './recognised-layer.js';

/** True when a page has text over a picture or in an optional layer, so that only painting it tells. */
export function needsImage(page: PageContent): boolean {
  if (isRecognisedLayer(page)) return false;
  if (page.objects.some((text) => text.layered || text.colours.includes(null))) return true;
  if (page.paints.every((paint) => paint.kind === 'rectangle' && paint.colour !== null)) return false;
  return [...objectBoxes(page.glyphs)].some(([text, box]) => backgroundOf(text, box, page.paints) === null);
}
