import type { Box } from '../extract.js';
import type { PageContent, PageImage } from './page-content.js';
import type { Pdfium } from './pdfium.js';

/** Print of 4 pt still leaves marks at this many pixels to the point. */
const SCALE = 1.5;
/** Posters are painted smaller. */
const MAX_PIXELS = 4_000_000;
/** Rows of a point that all shapes of a page fill together: a thousand full pages take a second. */
const MOST_ROWS = 1_000_000;
/** How many times longer a row of a picture takes than one of a shape. */
const PICTURE_ROWS = 10;
/** Letters that reach over more than this many pages take seconds each. */
const LARGEST_LETTER = 2;
const WHITE = 0xffffffff;
const NO_FLAGS = 0;

/** Paints a page as a viewer does, without annotations; null for one that would take too long. */
export function renderPage(
  pdfium: Pdfium,
  page: number,
  content: Pick<PageContent, 'width' | 'height' | 'paints' | 'glyphs'>,
): PageImage | null {
  const { calls } = pdfium;
  const { width, height } = content;
  if (takesLong(content)) return null;
  const scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / Math.max(1, width * height)));
  const columns = Math.max(1, Math.round(width * scale));
  const lines = Math.max(1, Math.round(height * scale));
  const bitmap = calls.FPDFBitmap_Create(columns, lines, 0);
  if (bitmap === 0) return null;
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, columns, lines, WHITE);
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, lines, 0, NO_FLAGS);
  const at = calls.FPDFBitmap_GetBuffer(bitmap);
  const pixels = pdfium.heap().slice(at, at + columns * lines * 4);
  calls.FPDFBitmap_Destroy(bitmap);
  return { scale, width: columns, height: lines, pixels };
}

function takesLong({
  width,
  height,
  paints,
  glyphs,
}: Pick<PageContent, 'width' | 'height' | 'paints' | 'glyphs'>): boolean {
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
