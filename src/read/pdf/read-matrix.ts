import type { Matrix } from './matrix.js';
import type { Pdfium } from './pdfium.js';
import type { Scratch } from './scratch.js';

/** Reads the transformation of a page object. */
export function readMatrix(pdfium: Pdfium, handle: number, scratch: Scratch): Matrix {
  pdfium.calls.FPDFPageObj_GetMatrix(handle, scratch.at);
  return [
    scratch.float(0),
    scratch.float(1),
    scratch.float(2),
    scratch.float(3),
    scratch.float(4),
    scratch.float(5),
  ];
}
