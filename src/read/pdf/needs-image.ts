import { backgroundOf, isPartlyCovered } from './concealment.js';
import { objectBoxes } from './object-boxes.js';
import type { PageContent } from './page-content.js';
import { isRecognisedLayer } from './recognised-layer.js';

/** True when a page has text of which only painting tells whether it can be seen: by, in or under other things. */
export function needsImage(page: PageContent): boolean {
  if (isRecognisedLayer(page)) return true;
  if (page.objects.some((text) => text.layered || text.unsure || text.colours.includes(null))) return true;
  if (page.paints.length === 0) return false;
  return [...objectBoxes(page.glyphs)].some(
    ([text, box]) => backgroundOf(text, box, page.paints) === null || isPartlyCovered(text, box, page.paints),
  );
}
