import type { Box } from '../extract.js';
import type { PageImage, Sheet } from './page-content.js';
import type { Pdfium } from './pdfium.js';

/** Posters are painted smaller. */
const MAX_PIXELS = 4_000_000;
const WHITE = 0xffffffff;
const NO_FLAGS = 0;

/** Paints an area of a page at `scale` pixels to the point; null when there is no memory for it. */
export function renderArea(
  pdfium: Pdfium,
  page: number,
  { width, height }: Pick<Sheet, 'width' | 'height'>,
  area: Box,
  scale: number,
): PageImage | null {
  const { calls } = pdfium;
  const held = Math.min(scale, Math.sqrt(MAX_PIXELS / Math.max(1, width * height)));
  const columns = Math.max(1, Math.round(width * held));
  const rows = Math.max(1, Math.round(height * held));
  const left = within(Math.floor(area.left * held), columns - 1);
  const top = within(Math.floor(area.top * held), rows - 1);
  const wide = Math.max(1, within(Math.ceil(area.right * held), columns) - left);
  const high = Math.max(1, within(Math.ceil(area.bottom * held), rows) - top);
  const bitmap = calls.FPDFBitmap_Create(wide, high, 0);
  if (bitmap === 0) return null;
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, WHITE);
  calls.FPDF_RenderPageBitmap(bitmap, page, -left, -top, columns, rows, 0, NO_FLAGS);
  const at = calls.FPDFBitmap_GetBuffer(bitmap);
  const pixels = pdfium.heap().slice(at, at + wide * high * 4);
  calls.FPDFBitmap_Destroy(bitmap);
  return { scale: held, left, top, width: wide, height: high, pixels };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
