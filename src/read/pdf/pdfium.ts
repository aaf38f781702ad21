import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A pointer or handle in PDFium's memory; 0 is null. */
type Handle = number;
/** C's truth: 0 or 1. */
type Flag = number;

/**
 * The C functions of PDFium that reading needs (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_doc.h). They are
 * called directly: the wrappers of the package convert and check arguments, which takes longer than the calls.
 */
interface PdfiumCalls {
  malloc(size: number): Handle;
  free(at: Handle): void;
  FPDF_LoadMemDocument(bytes: Handle, length: number, password: Handle): Handle;
  FPDF_CloseDocument(document: Handle): void;
  FPDF_GetLastError(): number;
  FPDF_GetMetaText(document: Handle, name: Handle, text: Handle, size: number): number;
  FPDF_GetPageCount(document: Handle): number;
  FPDF_LoadPage(document: Handle, index: number): Handle;
  FPDF_ClosePage(page: Handle): void;
  FPDF_GetPageWidthF(page: Handle): number;
  FPDF_GetPageHeightF(page: Handle): number;
  FPDFPage_GetRotation(page: Handle): number;
  FPDFPage_GetCropBox(page: Handle, left: Handle, bottom: Handle, right: Handle, top: Handle): Flag;
  FPDFPage_GetMediaBox(page: Handle, left: Handle, bottom: Handle, right: Handle, top: Handle): Flag;
  FPDFPage_GetAnnotCount(page: Handle): number;
  FPDFPage_GetAnnot(page: Handle, index: number): Handle;
  FPDFAnnot_GetSubtype(annotation: Handle): number;
  FPDFPage_CloseAnnot(annotation: Handle): void;
  FPDFPage_Flatten(page: Handle, usage: number): number;
  FPDFPage_CountObjects(page: Handle): number;
  FPDFPage_GetObject(page: Handle, index: number): Handle;
  FPDFFormObj_CountObjects(form: Handle): number;
  FPDFFormObj_GetObject(form: Handle, index: number): Handle;
  FPDFPageObj_GetType(object: Handle): number;
  FPDFPageObj_GetMatrix(object: Handle, matrix: Handle): Flag;
  FPDFPageObj_GetBounds(object: Handle, left: Handle, bottom: Handle, right: Handle, top: Handle): Flag;
  FPDFPageObj_GetFillColor(object: Handle, red: Handle, green: Handle, blue: Handle, alpha: Handle): Flag;
  FPDFPageObj_GetStrokeColor(object: Handle, red: Handle, green: Handle, blue: Handle, alpha: Handle): Flag;
  FPDFPageObj_HasTransparency(object: Handle): Flag;
  FPDFPageObj_GetStrokeWidth(object: Handle, width: Handle): Flag;
  FPDFPageObj_CountMarks(object: Handle): number;
  FPDFPageObj_GetMark(object: Handle, index: number): Handle;
  FPDFPageObjMark_GetName(mark: Handle, name: Handle, size: number, length: Handle): Flag;
  FPDFPageObjMark_GetParamStringValue(
    mark: Handle,
    key: Handle,
    value: Handle,
    size: number,
    length: Handle,
  ): Flag;
  FPDFPageObjMark_RemoveParam(object: Handle, mark: Handle, key: Handle): Flag;
  FPDFPageObj_GetClipPath(object: Handle): Handle;
  FPDFClipPath_CountPaths(clip: Handle): number;
  FPDFClipPath_CountPathSegments(clip: Handle, path: number): number;
  FPDFClipPath_GetPathSegment(clip: Handle, path: number, segment: number): Handle;
  FPDFPath_CountSegments(path: Handle): number;
  FPDFPath_GetPathSegment(path: Handle, index: number): Handle;
  FPDFPath_GetDrawMode(path: Handle, fill: Handle, stroke: Handle): Flag;
  FPDFPathSegment_GetPoint(segment: Handle, x: Handle, y: Handle): Flag;
  FPDFTextObj_GetTextRenderMode(text: Handle): number;
  FPDFTextObj_GetFontSize(text: Handle, size: Handle): Flag;
  FPDFTextObj_GetFont(text: Handle): Handle;
  FPDFFont_GetBaseFontName(font: Handle, name: Handle, length: number): number;
  FPDFFont_GetFlags(font: Handle): number;
  FPDFText_LoadPage(page: Handle): Handle;
  FPDFText_ClosePage(layer: Handle): void;
  FPDFText_CountChars(layer: Handle): number;
  FPDFText_GetUnicode(layer: Handle, index: number): number;
  FPDFText_GetTextObject(layer: Handle, index: number): Handle;
  FPDFText_GetLooseCharBox(layer: Handle, index: number, rectangle: Handle): Flag;
  FPDFBitmap_Create(width: number, height: number, alpha: Flag): Handle;
  FPDFBitmap_FillRect(
    bitmap: Handle,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): Flag;
  FPDFBitmap_GetBuffer(bitmap: Handle): Handle;
  FPDFBitmap_Destroy(bitmap: Handle): void;
  FPDF_RenderPageBitmap(
    bitmap: Handle,
    page: Handle,
    left: number,
    top: number,
    width: number,
    height: number,
    rotation: number,
    flags: number,
  ): void;
  FPDFLink_Enumerate(page: Handle, position: Handle, link: Handle): Flag;
  FPDFLink_GetAction(link: Handle): Handle;
  FPDFLink_GetAnnotRect(link: Handle, rectangle: Handle): Flag;
  FPDFAction_GetType(action: Handle): number;
  FPDFAction_GetURIPath(document: Handle, action: Handle, buffer: Handle, length: number): number;
}

/** PDFium with its memory. */
export interface Pdfium {
  readonly calls: PdfiumCalls;
  /** The memory as it is now; it is replaced whenever it grows. */
  heap(): Uint8Array;
}

let instance: Promise<Pdfium> | null = null;

/** The PDFium instance of this process; made on first use, as compiling the WASM takes about 70 ms. */
export function loadPdfium(): Promise<Pdfium> {
  instance ??= startPdfium();
  return instance;
}

/** Forgets the instance after an abort inside WASM, whose memory can't be trusted any longer. */
export function discardPdfium(): void {
  instance = null;
}

async function startPdfium(): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium');
  const wasm = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const bytes = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer;
  const library = await init({ wasmBinary: bytes });
  library.PDFiumExt_Init();
  // The package declares its memory through Emscripten's types, which are not installed.
  const module = library.pdfium as unknown as {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: PdfiumCalls;
  };
  return { calls: module.wasmExports, heap: () => module.HEAPU8 };
}
