import type { ExtractedLink, HiddenText, Line, ReadingNote, ReadLimits, ReadResult } from './extract.js';
import { closeFlows } from './pdf/close-flows.js';
import { composePage, type OpenColumn } from './pdf/compose-page.js';
import { discardPdfium, loadPdfium, type Pdfium } from './pdf/pdfium.js';
import { readPage } from './pdf/read-page.js';
import { copyIn } from './pdf/scratch.js';
import { unreadable } from './unreadable.js';

const PASSWORD_ERROR = 4;

/** Reads a PDF with PDFium. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const pdfium = await loadPdfium();
  try {
    return readWith(pdfium, bytes, limits);
  } catch (error) {
    // Only an abort of the WASM code throws here; what it leaves in memory would spoil the next document.
    discardPdfium();
    return unreadable('damaged', 'pdf', String(error));
  }
}

function readWith(pdfium: Pdfium, bytes: Uint8Array, limits: ReadLimits): ReadResult {
  const memory = copyIn(pdfium, bytes);
  const document = pdfium.calls.FPDF_LoadMemDocument(memory, bytes.length, 0);
  if (document === 0) {
    const code = pdfium.calls.FPDF_GetLastError();
    pdfium.calls.free(memory);
    return unreadable(code === PASSWORD_ERROR ? 'encrypted' : 'damaged', 'pdf', `PDFium error ${code}`);
  }
  const result = readPages(pdfium, document, limits);
  pdfium.calls.FPDF_CloseDocument(document);
  pdfium.calls.free(memory);
  return result;
}

function readPages(pdfium: Pdfium, document: number, limits: ReadLimits): ReadResult {
  const pages = pdfium.calls.FPDF_GetPageCount(document);
  const lines: Line[] = [];
  const hidden: HiddenText[] = [];
  const links: ExtractedLink[] = [];
  let left = limits.maxCharacters;
  let column: OpenColumn = { flow: -1, left: null };
  let recognised = false;
  let painted = false;
  for (let number = 1; number <= Math.min(pages, limits.maxPages) && left > 0; number += 1) {
    const content = readPage(pdfium, document, number, left);
    if (content === null) continue;
    const page = composePage(content, pages, lines.length, column);
    for (const line of page.lines) lines.push(line);
    for (const piece of page.hidden) hidden.push(piece);
    for (const link of page.links) links.push(link);
    left -= content.glyphs.length;
    column = page.last;
    recognised ||= page.recognised;
    painted ||= content.glyphs.length + content.paints.length > 0;
  }
  if (!painted) return unreadable('damaged', 'pdf', 'nothing on any page');
  if (lines.length === 0) return unreadable('no-text', 'pdf', `${pages} pages without visible text`);
  const notes: ReadingNote[] = [];
  if (recognised) notes.push('recognised-text');
  if (pages > limits.maxPages || left <= 0) notes.push('truncated-pages');
  const linksComplete = !recognised;
  return {
    status: 'read',
    format: 'pdf',
    pages,
    lines: closeFlows(lines),
    hidden,
    links,
    linksComplete,
    notes,
  };
}
