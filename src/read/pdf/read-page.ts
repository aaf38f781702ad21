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
  const page = pdfium.calls.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  const scratch = allocateScratch(pdfium, SCRATCH_BYTES);
  const { width, height, matrix } = readPageFrame(pdfium, page, scratch);
  const { texts, paints } = readObjects(pdfium, page, matrix, scratch);
  const glyphs = readGlyphs(pdfium, page, matrix, texts, maxCharacters, scratch);
  const links = readLinkAreas(pdfium, document, page, matrix, scratch);
  const content = {
    number,
    width,
    height,
    glyphs,
    objects: [...texts.values()],
    paints,
    links,
    image: null,
  };
  const image = needsImage(content) ? renderPage(pdfium, page, width, height) : null;
  scratch.free();
  pdfium.calls.FPDF_ClosePage(page);
  return { ...content, image };
}
