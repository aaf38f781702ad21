import type { Matrix } from './matrix.js';
import type { Pdfium } from './pdfium.js';
import type { Scratch } from './scratch.js';

/** Size of a page as it is shown, and the way from PDF's coordinates to points from its top left. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
}

/** Reads the visible box and the rotation of a page. */
export function readPageFrame(pdfium: Pdfium, page: number, scratch: Scratch): PageFrame {
  const width = pdfium.calls.FPDF_GetPageWidthF(page);
  const height = pdfium.calls.FPDF_GetPageHeightF(page);
  const rotation = pdfium.calls.FPDFPage_GetRotation(page);
  const { at } = scratch;
  // Without any box PDFium shows a page that begins at 0, 0.
  const found =
    pdfium.calls.FPDFPage_GetCropBox(page, at, at + 4, at + 8, at + 12) ||
    pdfium.calls.FPDFPage_GetMediaBox(page, at, at + 4, at + 8, at + 12);
  const left = found ? Math.min(scratch.float(0), scratch.float(2)) : 0;
  const bottom = found ? Math.min(scratch.float(1), scratch.float(3)) : 0;
  return { width, height, matrix: frameMatrix(rotation, left, bottom, width, height) };
}

/** The transformation for a page turned clockwise by `rotation` quarters; sizes are those after turning. */
export function frameMatrix(
  rotation: number,
  left: number,
  bottom: number,
  width: number,
  height: number,
): Matrix {
  if (rotation === 1) return [0, 1, 1, 0, -bottom, -left];
  if (rotation === 2) return [-1, 0, 0, 1, left + width, -bottom];
  if (rotation === 3) return [0, -1, -1, 0, bottom + width, left + height];
  return [1, 0, 0, -1, -left, bottom + height];
}
