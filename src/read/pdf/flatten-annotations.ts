import type { Pdfium } from './pdfium.js';

const FREE_TEXT = 3;
const FIELD = 20;
const FOR_DISPLAY = 0;
/** More annotations than this are an attack. */
const MOST_ANNOTATIONS = 2000;

/**
 * Makes filled-in form fields and typed notes part of a page, as the text layer passes over annotations. True when
 * there were some: the page has then to be loaded anew, and its links are gone.
 */
export function flattenAnnotations(pdfium: Pdfium, page: number): boolean {
  const { calls } = pdfium;
  const count = Math.min(calls.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  for (let index = 0; index < count; index += 1) {
    const annotation = calls.FPDFPage_GetAnnot(page, index);
    const kind = calls.FPDFAnnot_GetSubtype(annotation);
    calls.FPDFPage_CloseAnnot(annotation);
    if (kind === FIELD || kind === FREE_TEXT) {
      calls.FPDFPage_Flatten(page, FOR_DISPLAY);
      return true;
    }
  }
  return false;
}
