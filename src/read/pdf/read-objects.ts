import type { Box } from '../extract.js';
import { concat, type Matrix, transformBox, verticalScale } from './matrix.js';
import type { Colour, Paint, TextObject } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import { readClip } from './read-clip.js';
import { readMatrix } from './read-matrix.js';
import { readShape } from './read-shape.js';
import type { Scratch } from './scratch.js';

/** The objects of a page: text by PDFium's handle, and what is painted beneath and over it. */
export interface PageObjects {
  readonly texts: ReadonlyMap<number, TextObject>;
  readonly paints: readonly Paint[];
}

interface Walk {
  readonly pdfium: Pdfium;
  readonly scratch: Scratch;
  readonly texts: Map<number, TextObject>;
  readonly paints: Paint[];
  readonly boldFonts: Map<number, boolean>;
  order: number;
}

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;
/** The weight that PDFium gives is guessed from the width of stems and is wrong for common fonts. */
const BOLD_NAME = /bold|black|heavy|demi|cmbx|sfbx|lmbx/i;
const FORCE_BOLD = 1 << 18;
/** Forms may hold forms; a file that nests them deeper is an attack. */
const MAX_DEPTH = 8;
const STROKED_MODES: ReadonlySet<number> = new Set([1, 2, 5, 6]);
const FILLED_MODES: ReadonlySet<number> = new Set([0, 2, 4, 6]);

/** Reads the objects of a page in paint order. `frame` leads from PDF's coordinates to the page's. */
export function readObjects(pdfium: Pdfium, page: number, frame: Matrix, scratch: Scratch): PageObjects {
  const walk: Walk = { pdfium, scratch, texts: new Map(), paints: [], boldFonts: new Map(), order: 0 };
  const count = pdfium.calls.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    readObject(walk, pdfium.calls.FPDFPage_GetObject(page, index), frame, 0);
  }
  return walk;
}

function readObject(walk: Walk, handle: number, frame: Matrix, depth: number): void {
  const { pdfium } = walk;
  walk.order += 1;
  const type = pdfium.calls.FPDFPageObj_GetType(handle);
  if (type === TEXT) {
    walk.texts.set(handle, readText(walk, handle, frame));
  } else if (type === PATH) {
    const paint = readShape(pdfium, handle, frame, walk.order, walk.scratch);
    if (paint !== null) walk.paints.push(paint);
  } else if (type === IMAGE || type === SHADING) {
    const box = boundsOf(walk, handle, frame);
    if (box !== null) walk.paints.push({ order: walk.order, box, colour: null, kind: 'picture' });
  } else if (type === FORM && depth < MAX_DEPTH) {
    const inner = concat(readMatrix(walk.pdfium, handle, walk.scratch), frame);
    const count = pdfium.calls.FPDFFormObj_CountObjects(handle);
    for (let index = 0; index < count; index += 1) {
      readObject(walk, pdfium.calls.FPDFFormObj_GetObject(handle, index), inner, depth + 1);
    }
  }
}

function readText(walk: Walk, handle: number, frame: Matrix): TextObject {
  const { pdfium, scratch } = walk;
  const renderMode = pdfium.calls.FPDFTextObj_GetTextRenderMode(handle);
  pdfium.calls.FPDFTextObj_GetFontSize(handle, scratch.at);
  const fontSize = scratch.float(0);
  const matrix = concat(readMatrix(walk.pdfium, handle, walk.scratch), frame);
  return {
    order: walk.order,
    size: fontSize * verticalScale(matrix),
    bold: renderMode === 2 || isBold(walk, pdfium.calls.FPDFTextObj_GetFont(handle)),
    renderMode,
    colours: coloursOf(walk, handle, renderMode),
    layered: isLayered(walk, handle),
    upright: Math.abs(matrix[0]) >= Math.abs(matrix[1]),
    clip: readClip(pdfium, handle, frame, scratch),
  };
}

function coloursOf(walk: Walk, handle: number, renderMode: number): readonly (Colour | null)[] {
  const { pdfium, scratch } = walk;
  const { at } = scratch;
  const colours: (Colour | null)[] = [];
  if (FILLED_MODES.has(renderMode)) {
    colours.push(
      pdfium.calls.FPDFPageObj_GetFillColor(handle, at, at + 4, at + 8, at + 12) ? colourIn(scratch) : null,
    );
  }
  if (STROKED_MODES.has(renderMode)) {
    colours.push(
      pdfium.calls.FPDFPageObj_GetStrokeColor(handle, at, at + 4, at + 8, at + 12) ? colourIn(scratch) : null,
    );
  }
  return colours;
}

function colourIn(scratch: Scratch): Colour {
  return {
    red: scratch.integer(0),
    green: scratch.integer(1),
    blue: scratch.integer(2),
    alpha: scratch.integer(3),
  };
}

function isLayered(walk: Walk, handle: number): boolean {
  const { calls } = walk.pdfium;
  const { scratch } = walk;
  const count = calls.FPDFPageObj_CountMarks(handle);
  for (let index = 0; index < count; index += 1) {
    const mark = calls.FPDFPageObj_GetMark(handle, index);
    const named = calls.FPDFPageObjMark_GetName(mark, scratch.at + 4, scratch.size - 4, scratch.at);
    if (named && scratch.integer(0) <= 8 && scratch.bytes(8, 4).startsWith('O\u0000C\u0000\u0000'))
      return true;
  }
  return false;
}

function isBold(walk: Walk, font: number): boolean {
  const known = walk.boldFonts.get(font);
  if (known !== undefined) return known;
  const { pdfium, scratch } = walk;
  const length = pdfium.calls.FPDFFont_GetBaseFontName(font, scratch.at, scratch.size);
  const name = scratch.bytes(Math.min(length, scratch.size));
  const bold = BOLD_NAME.test(name) || (pdfium.calls.FPDFFont_GetFlags(font) & FORCE_BOLD) !== 0;
  walk.boldFonts.set(font, bold);
  return bold;
}

function boundsOf(walk: Walk, handle: number, frame: Matrix): Box | null {
  const { pdfium, scratch } = walk;
  const { at } = scratch;
  if (!pdfium.calls.FPDFPageObj_GetBounds(handle, at, at + 4, at + 8, at + 12)) return null;
  return transformBox(frame, scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3));
}
