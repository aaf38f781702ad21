import type { Box, Concealment } from '../extract.js';
import { coverage } from './box.js';
import { blend, colourDistance, WHITE } from './colour.js';
import type { Colour, Paint, TextObject } from './page-content.js';

/** What a page tells about the visibility of its text objects. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  readonly paints: readonly Paint[];
  /** True for a scan whose invisible text only makes the picture searchable. */
  readonly recognised: boolean;
  /** Looks at the painted page: true where there is nothing to see. */
  isBlank(box: Box): boolean;
}

/** Points; print of 4 pt is still read in footnotes. */
const SMALLEST_PRINT = 3;
/** Opacity of 255 below which text can't be made out. */
const FAINTEST_ALPHA = 26;
/** Steps in the RGB cube: #EEEEEE on white is 29 and can't be read, #D9D9D9 is 66 and can. */
const CLOSEST_COLOURS = 40;
const OPAQUE = 250;

/** Share of a text that later paint covers before the two are looked at as they are painted. */
const PARTLY = 0.3;

/** Why a person can't see this text object whose glyphs fill `box`, or null for visible text. */
export function concealmentOf(text: TextObject, box: Box, page: Surroundings): Concealment | null {
  if (text.layered && page.isBlank(box)) return 'inactive-layer';
  // Recognised words stand over the picture of themselves; over blank paper there is nothing to recognise.
  if (page.recognised && text.renderMode === 3) return page.isBlank(box) ? 'render-mode' : null;
  if (text.renderMode === 3 || text.renderMode === 7) return 'render-mode';
  if (text.colours.every((colour) => colour !== null && colour.alpha < FAINTEST_ALPHA)) return 'transparent';
  if (text.size < SMALLEST_PRINT) return 'tiny-print';
  if (box.right <= 0 || box.bottom <= 0 || box.left >= page.width || box.top >= page.height)
    return 'off-page';
  if (text.clip !== null && coverage(box, text.clip) < 0.05) return 'clipped';
  if (isCovered(text, box, page.paints)) return 'covered';
  if (isPartlyCovered(text, box, page.paints) && page.isBlank(box)) return 'covered';
  const background = backgroundOf(text, box, page.paints);
  const isPlain = background !== null && !text.colours.includes(null);
  if (isPlain ? blendsIn(text.colours, background) && !isOnPattern(text, box, page) : page.isBlank(box))
    return 'background-colour';
  return text.unsure && page.isBlank(box) ? 'transparent' : null;
}

function isCovered(text: TextObject, box: Box, paints: readonly Paint[]): boolean {
  return paints.some(
    (paint) =>
      paint.order > text.order &&
      paint.kind === 'rectangle' &&
      paint.colour !== null &&
      paint.colour.alpha >= OPAQUE &&
      coverage(box, paint.box) > 0.95,
  );
}

/** True where so much opaque paint comes after a text that it may hide it. */
function isPartlyCovered(text: TextObject, box: Box, paints: readonly Paint[]): boolean {
  let share = 0;
  for (const paint of paints) {
    if (paint.order > text.order && (paint.colour === null || paint.colour.alpha >= OPAQUE))
      share += coverage(box, paint.box);
  }
  return share > PARTLY;
}

function blendsIn(colours: readonly (Colour | null)[], background: Colour): boolean {
  return colours.every(
    (colour) => colour !== null && colourDistance(blend(background, colour), background) < CLOSEST_COLOURS,
  );
}

/** A box that is painted with a gradient is said to be white, so text on a white box is looked at as it is painted. */
function isOnPattern(text: TextObject, box: Box, page: Surroundings): boolean {
  const beneath = page.paints.findLast(
    (paint) => paint.order < text.order && paint.kind === 'rectangle' && coverage(box, paint.box) > 0.9,
  );
  const colour = beneath?.colour ?? null;
  return colour !== null && colourDistance(colour, WHITE) === 0 && !page.isBlank(box);
}

/** The plain colour behind a text object, or null when a picture, pattern or odd shape lies there. */
function backgroundOf(text: TextObject, box: Box, paints: readonly Paint[]): Colour | null {
  let background: Colour | null = WHITE;
  for (const paint of paints) {
    if (paint.order >= text.order) break;
    const share = coverage(box, paint.box);
    if (share < 0.3) continue;
    const certain = share > 0.9 && paint.kind === 'rectangle' && paint.colour !== null;
    if (!certain || paint.colour === null) background = null;
    else if (paint.colour.alpha >= OPAQUE) background = paint.colour;
    else if (background !== null) background = blend(background, paint.colour);
  }
  return background;
}
