import { type Matrix, transformBox } from './matrix.js';
import type { Glyph, TextObject } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import type { Scratch } from './scratch.js';

/** PDFium puts this in place of a hyphen at the end of a line, and leaves out the line break. */
const LINE_END_HYPHENS: ReadonlySet<number> = new Set([0x02, 0xfffe]);

/** Reads the characters of a page's text layer, at most `limit` of them. */
export function readGlyphs(
  pdfium: Pdfium,
  page: number,
  frame: Matrix,
  texts: ReadonlyMap<number, TextObject>,
  limit: number,
  scratch: Scratch,
): readonly Glyph[] {
  const layer = pdfium.calls.FPDFText_LoadPage(page);
  if (layer === 0) return [];
  const count = Math.min(pdfium.calls.FPDFText_CountChars(layer), limit);
  const glyphs: Glyph[] = [];
  for (let index = 0; index < count; index += 1) {
    const text = characterOf(pdfium.calls.FPDFText_GetUnicode(layer, index));
    const handle = pdfium.calls.FPDFText_GetTextObject(layer, index);
    const object = texts.get(handle) ?? null;
    // An object that was not looked at, in a form nested too deep, may be hidden.
    if (object === null && handle !== 0) continue;
    pdfium.calls.FPDFText_GetLooseCharBox(layer, index, scratch.at);
    glyphs.push({
      text,
      blank: text.trim() === '',
      box: transformBox(frame, scratch.float(0), scratch.float(3), scratch.float(2), scratch.float(1)),
      object,
    });
  }
  pdfium.calls.FPDFText_ClosePage(layer);
  return glyphs;
}

function characterOf(code: number): string {
  if (LINE_END_HYPHENS.has(code)) return '-';
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
