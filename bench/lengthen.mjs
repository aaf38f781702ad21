// Longer documents with the fonts, objects and links of real programs: PDFium copies the pages of a short one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

const library = await init({
  wasmBinary: new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')),
  ).buffer,
});
library.PDFiumExt_Init();

/** The same PDF with all of its pages `times` times; the copies share their fonts, as the pages of one resume do. */
export function lengthen(bytes, times) {
  const source = open(bytes);
  const pages = library.FPDF_GetPageCount(source.document);
  const longer = library.FPDF_CreateNewDocument();
  const range = Array.from({ length: times }, () => `1-${pages}`).join(',');
  if (!library.FPDF_ImportPages(longer, source.document, range, 0)) throw new Error('no pages imported');
  const written = save(longer);
  library.FPDF_CloseDocument(longer);
  library.FPDF_CloseDocument(source.document);
  library.pdfium.wasmExports.free(source.at);
  return written;
}

function open(bytes) {
  const at = library.pdfium.wasmExports.malloc(bytes.length);
  library.pdfium.HEAPU8.set(bytes, at);
  return { at, document: library.FPDF_LoadMemDocument(at, bytes.length, '') };
}

function save(document) {
  const writer = library.PDFiumExt_OpenFileWriter();
  library.PDFiumExt_SaveAsCopy(document, writer);
  const size = library.PDFiumExt_GetFileWriterSize(writer);
  const at = library.pdfium.wasmExports.malloc(size);
  library.PDFiumExt_GetFileWriterData(writer, at, size);
  const written = library.pdfium.HEAPU8.slice(at, at + size);
  library.pdfium.wasmExports.free(at);
  library.PDFiumExt_CloseFileWriter(writer);
  return written;
}
