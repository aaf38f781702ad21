import { restoreActualText } from './actual-text.js';
import { findConcealed } from './find-concealed.js';
import { flattenAnnotations } from './flatten-annotations.js';
import type { PageContent } from './page-content.js';
import { readPageFrame } from './page-frame.js';
import { paintUnclear } from './paint-unclear.js';
import type { Pdfium } from './pdfium.js';
import { readGlyphs } from './read-glyphs.js';
import { readLinkAreas } from './read-link-areas.js';
import { readObjects } from './read-objects.js';
import { allocateScratch } from './scratch.js';

/** Bytes for results and for the longest address that is read. */
const SCRATCH_BYTES = 8192;

/** Reads an open page, numbered from 1. The caller closes it. */
export function readPage(
  pdfium: Pdfium,
  document: number,
  page: number,
  number: number,
  maxCharacters: number,
): PageContent {
  const scratch = allocateScratch(pdfium, SCRATCH_BYTES);
  const { width, height, matrix } = readPageFrame(pdfium, page, scratch);
  const links = readLinkAreas(pdfium, document, page, matrix, scratch);
  const flattened = flattenAnnotations(pdfium, page) ? pdfium.calls.FPDF_LoadPage(document, number - 1) : 0;
  const shown = flattened === 0 ? page : flattened;
  const { texts, paints, actualTexts } = readObjects(pdfium, shown, matrix, scratch);
  const painted = readGlyphs(pdfium, shown, matrix, texts, maxCharacters, scratch);
  const { glyphs, contradicted } = restoreActualText(painted, actualTexts);
  const sheet = { width, height, glyphs, paints };
  const visibility = findConcealed(sheet, (boxes) => paintUnclear(pdfium, shown, sheet, boxes));
  scratch.free();
  if (flattened !== 0) pdfium.calls.FPDF_ClosePage(flattened);
  return { ...sheet, ...visibility, number, contradicted, links };
}
