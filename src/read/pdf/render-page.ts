import type { PageImage } from './page-content.js';
import type { Pdfium } from './pdfium.js';

/** Print of 4 pt still leaves marks at this many pixels to the point. */
const SCALE = 1.5;
/** Posters are painted smaller. */
const MAX_PIXELS = 4_000_000;
const WHITE = 0xffffffff;
const NO_FLAGS = 0;

/** Paints a page as a viewer does, without annotations. */
export function renderPage(pdfium: Pdfium, page: number, width: number, height: number): PageImage | null {
  const { calls } = pdfium;
  const scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / Math.max(1, width * height)));
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const bitmap = calls.FPDFBitmap_Create(columns, rows, 0);
  if (bitmap === 0) return null;
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, WHITE);
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, NO_FLAGS);
  const at = calls.FPDFBitmap_GetBuffer(bitmap);
  const pixels = pdfium.heap().slice(at, at + columns * rows * 4);
  calls.FPDFBitmap_Destroy(bitmap);
  return { scale, width: columns, height: rows, pixels };
}
