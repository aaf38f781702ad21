import type { Box } from '../extract.js';
import { unite } from './box.js';
import { isBlank } from './is-blank.js';
import type { PageImage, Sheet } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import { renderArea } from './render-area.js';

/** Pixels to the point. A word still differs from its paper at this many, and painting costs half. */
const COARSE = 0.5;
/** Print of 4 pt still leaves marks at this many. */
const FINE = 1.5;
/** Rows of a point that all shapes of a page fill together: a thousand full pages take a second. */
const MOST_ROWS = 1_000_000;
/** How many times longer a row of a picture takes than one of a shape. */
const PICTURE_ROWS = 10;
/** Letters that reach over more than this many pages take seconds each. */
const LARGEST_LETTER = 2;

/**
 * Paints the part of a page that these boxes lie in, as a viewer does, without annotations; null for a page that
 * would take too long. Nothing is taken for blank before it was painted finely.
 */
export function paintUnclear(
  pdfium: Pdfium,
  page: number,
  sheet: Sheet,
  boxes: readonly Box[],
): PageImage | null {
  if (takesLong(sheet)) return null;
  const area = unite(boxes);
  const coarse = renderArea(pdfium, page, sheet, area, COARSE);
  // Coarse pixels are means of finer ones: where they differ, the finer ones do.
  if (coarse === null || boxes.every((box) => !isBlank(coarse, box, 'within'))) return coarse;
  return renderArea(pdfium, page, sheet, area, FINE);
}

function takesLong({ width, height, paints, glyphs }: Sheet): boolean {
  const rows = paints.reduce(
    (sum, { box, kind }) => sum + rowsOf(box, height) * (kind === 'picture' ? PICTURE_ROWS : 1),
    0,
  );
  const letter = LARGEST_LETTER * Math.max(width, height);
  return (
    rows > MOST_ROWS ||
    glyphs.some(({ box }) => box.right - box.left > letter || box.bottom - box.top > letter)
  );
}

function rowsOf(box: Box, height: number): number {
  return Math.max(0, Math.min(box.bottom, height) - Math.max(box.top, 0));
}
