import type { ExtractedLink, HiddenText, Line, ReadingNote, ReadLimits, ReadResult } from './extract.js';
import { nothingVisible } from './nothing-visible.js';
import { closeFlows } from './pdf/close-flows.js';
import { composePage, type OpenColumn } from './pdf/compose-page.js';
import { countUnnamed } from './pdf/count-unnamed.js';
import { discardPdfium, loadPdfium, type Pdfium } from './pdf/pdfium.js';
import { readMetadata } from './pdf/read-metadata.js';
import { readPage } from './pdf/read-page.js';
import { copyIn } from './pdf/scratch.js';
import { unreadable } from './unreadable.js';

const PASSWORD_ERROR = 4;
/** Icons without a name are no text; beyond that, letters without a name are a text that can't be read. */
const MOST_ICONS = 40;
/** Share of all characters, blanks among them. */
const MOST_UNNAMED = 0.4;

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
  const metadata = readMetadata(pdfium, document, bytes);
  pdfium.calls.FPDF_CloseDocument(document);
  pdfium.calls.free(memory);
  return result.status === 'read' ? { ...result, metadata } : result;
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
  let glyphs = 0;
  let unnamed = 0;
  let contradicted = false;
  let unchecked = false;
  let open = 0;
  for (let number = 1; number <= Math.min(pages, limits.maxPages) && left > 0; number += 1) {
    const handle = pdfium.calls.FPDF_LoadPage(document, number - 1);
    // Fonts live as long as a page that uses them, and neighbours share theirs: the page before closes after this opens.
    if (open !== 0) pdfium.calls.FPDF_ClosePage(open);
    open = handle;
    if (handle === 0) continue;
    const content = readPage(pdfium, document, handle, number, left);
    const page = composePage(content, pages, lines.length, column);
    for (const line of page.lines) lines.push(line);
    for (const piece of page.hidden) hidden.push(piece);
    for (const link of page.links) links.push(link);
    left -= content.glyphs.length;
    glyphs += content.glyphs.length;
    unnamed += countUnnamed(content.glyphs);
    column = page.last;
    recognised ||= content.recognised;
    contradicted ||= content.contradicted;
    unchecked ||= content.unchecked;
    painted ||= content.glyphs.length + content.paints.length > 0;
  }
  if (open !== 0) pdfium.calls.FPDF_ClosePage(open);
  if (!painted) return unreadable('damaged', 'pdf', 'nothing on any page');
  if (unnamed > MOST_ICONS && unnamed > MOST_UNNAMED * glyphs)
    return unreadable('no-text', 'pdf', 'the font does not name its letters');
  if (lines.length === 0) return nothingVisible('pdf', hidden, `${pages} pages without visible text`);
  const notes: ReadingNote[] = [];
  if (recognised) notes.push('recognised-text');
  if (contradicted) notes.push('replacement-text');
  if (unchecked) notes.push('unchecked-visibility');
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
