import { restoreActualText } from './actual-text.js';
import { flattenAnnotations } from './flatten-annotations.js';
import { needsImage } from './needs-image.js';
import type { PageContent } from './page-content.js';
import { readPageFrame } from './page-frame.js';
import type { Pdfium } from './pdfium.js';
import { readGlyphs } from './read-glyphs.js';
import { readLinkAreas } from './read-link-areas.js';
import { readObjects } from './read-objects.js';
import { renderPage } from './render-page.js';
import { allocateScratch } from './scratch.js';

/** Bytes for results and for the longest address that is read. */
const SCRATCH_BYTES = 8192;

/** Reads one page, numbered from 1, and closes it again; null when PDFium can't load the page. */
export function readPage(
  pdfium: Pdfium,
  document: number,
  number: number,
  maxCharacters: number,
): PageContent | null {
  let page = pdfium.calls.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  const scratch = allocateScratch(pdfium, SCRATCH_BYTES);
  const { width, height, matrix } = readPageFrame(pdfium, page, scratch);
  const links = readLinkAreas(pdfium, document, page, matrix, scratch);
  if (flattenAnnotations(pdfium, page)) {
    pdfium.calls.FPDF_ClosePage(page);
    page = pdfium.calls.FPDF_LoadPage(document, number - 1);
  }
  const { texts, paints, actualTexts } = readObjects(pdfium, page, matrix, scratch);
  const painted = readGlyphs(pdfium, page, matrix, texts, maxCharacters, scratch);
  const { glyphs, contradicted } = restoreActualText(painted, actualTexts);
  const content = {
    number,
    width,
    height,
    glyphs,
    contradicted,
    objects: [...texts.values()],
    paints,
    links,
    image: null,
    unchecked: false,
  };
  const unclear = needsImage(content);
  const image = unclear ? renderPage(pdfium, page, content) : null;
  scratch.free();
  pdfium.calls.FPDF_ClosePage(page);
  return { ...content, image, unchecked: unclear && image === null };
}
