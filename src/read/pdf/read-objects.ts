import type { Box } from '../extract.js';
import { type ActualText, takeActualText } from './actual-text.js';
import { intersect } from './box.js';
import { concat, horizontalScale, type Matrix, transformBox, verticalScale } from './matrix.js';
import type { Colour, Paint, TextObject } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import { readClip } from './read-clip.js';
import { readMatrix } from './read-matrix.js';
import { readShape } from './read-shape.js';
import { copyIn, type Scratch } from './scratch.js';

/** The objects of a page: text by PDFium's handle, and what is painted beneath and over it. */
export interface PageObjects {
  readonly texts: ReadonlyMap<number, TextObject>;
  readonly paints: readonly Paint[];
  /** Replacement text of objects, which was taken off them. */
  readonly actualTexts: ReadonlyMap<TextObject, ActualText>;
}

interface Walk {
  readonly pdfium: Pdfium;
  readonly scratch: Scratch;
  readonly texts: Map<number, TextObject>;
  readonly paints: Paint[];
  readonly boldFonts: Map<number, boolean>;
  readonly actualTexts: Map<TextObject, ActualText>;
  /** Neighbouring objects share their marks. */
  readonly marks: Map<number, Mark>;
  /** Address of the name of replacement text. */
  readonly actualTextKey: number;
  order: number;
}

/** What a mark says of its objects. */
interface Mark {
  /** They belong to an optional layer. */
  readonly layer: boolean;
  readonly actualText: ActualText | null;
}

/** What an object takes over from the forms that it stands in. */
interface Surround {
  /** How many forms they are. */
  readonly depth: number;
  readonly clip: Box | null;
  readonly layer: boolean;
  /** Their paint mixes with what lies beneath. */
  readonly blended: boolean;
}

const PAGE: Surround = { depth: 0, clip: null, layer: false, blended: false };
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;
/** The weight that PDFium gives is guessed from the width of stems and is wrong for common fonts. */
const BOLD_NAME = /bold|black|heavy|demi|cmbx|sfbx|lmbx/i;
const FORCE_BOLD = 1 << 18;
/** "OC" in UTF-16 with its end. */
const LAYER_NAME = 'O\u0000C\u0000\u0000\u0000';
const ACTUAL_TEXT = Buffer.from('ActualText\0');
/** Forms may hold forms; PDFium itself follows them no deeper. */
const MAX_DEPTH = 40;
/** Share of its height that the width of a letter is at least for people to read it. */
const LEAST_WIDTH = 0.2;
/** What PDFium gives for any pattern. */
const PATTERN_GREY = 0xbf;
const STROKED_MODES: ReadonlySet<number> = new Set([1, 2, 5, 6]);
const FILLED_MODES: ReadonlySet<number> = new Set([0, 2, 4, 6]);

/** Reads the objects of a page in paint order. `frame` leads from PDF's coordinates to the page's. */
export function readObjects(pdfium: Pdfium, page: number, frame: Matrix, scratch: Scratch): PageObjects {
  const walk: Walk = {
    pdfium,
    scratch,
    texts: new Map(),
    paints: [],
    boldFonts: new Map(),
    actualTexts: new Map(),
    marks: new Map(),
    actualTextKey: copyIn(pdfium, ACTUAL_TEXT),
    order: 0,
  };
  const count = pdfium.calls.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    readObject(walk, pdfium.calls.FPDFPage_GetObject(page, index), frame, PAGE);
  }
  pdfium.calls.free(walk.actualTextKey);
  return walk;
}

function readObject(walk: Walk, handle: number, frame: Matrix, around: Surround): void {
  const { pdfium } = walk;
  walk.order += 1;
  const type = pdfium.calls.FPDFPageObj_GetType(handle);
  if (type === TEXT) {
    readText(walk, handle, frame, around);
  } else if (type === PATH) {
    const paint = readShape(pdfium, handle, frame, walk.order, walk.scratch);
    if (paint !== null) walk.paints.push(around.blended ? { ...paint, colour: null } : paint);
  } else if (type === IMAGE || type === SHADING) {
    const box = boundsOf(walk, handle, frame);
    if (box !== null) walk.paints.push({ order: walk.order, box, colour: null, kind: 'picture' });
  } else if (type === FORM && around.depth < MAX_DEPTH) {
    const inner = concat(readMatrix(walk.pdfium, handle, walk.scratch), frame);
    const inside = {
      depth: around.depth + 1,
      clip: narrower(around.clip, readClip(pdfium, handle, frame, walk.scratch)),
      layer: around.layer || readMarks(walk, handle).layer,
      blended: around.blended || pdfium.calls.FPDFPageObj_HasTransparency(handle) !== 0,
    };
    const count = pdfium.calls.FPDFFormObj_CountObjects(handle);
    for (let index = 0; index < count; index += 1) {
      readObject(walk, pdfium.calls.FPDFFormObj_GetObject(handle, index), inner, inside);
    }
  }
}

function readText(walk: Walk, handle: number, frame: Matrix, around: Surround): void {
  const { pdfium, scratch } = walk;
  const renderMode = pdfium.calls.FPDFTextObj_GetTextRenderMode(handle);
  pdfium.calls.FPDFTextObj_GetFontSize(handle, scratch.at);
  const fontSize = scratch.float(0);
  const matrix = concat(readMatrix(walk.pdfium, handle, walk.scratch), frame);
  const { layer, actualText } = readMarks(walk, handle);
  const text = {
    order: walk.order,
    size: fontSize * sizeScale(matrix),
    bold: renderMode === 2 || isBold(walk, pdfium.calls.FPDFTextObj_GetFont(handle)),
    renderMode,
    colours: coloursOf(walk, handle, renderMode),
    layered: layer || around.layer,
    unsure: around.depth > 0 || pdfium.calls.FPDFPageObj_HasTransparency(handle) !== 0,
    upright: Math.abs(matrix[0]) >= Math.abs(matrix[1]),
    clip: narrower(around.clip, readClip(pdfium, handle, frame, scratch)),
  };
  walk.texts.set(handle, text);
  if (actualText !== null) walk.actualTexts.set(text, actualText);
}

function narrower(one: Box | null, other: Box | null): Box | null {
  if (one === null || other === null) return one ?? other;
  return intersect(one, other);
}

/** The height of letters counts, and their width where they are squeezed so that it makes them illegible. */
function sizeScale(matrix: Matrix): number {
  const height = verticalScale(matrix);
  const width = horizontalScale(matrix);
  return width < LEAST_WIDTH * height ? width : height;
}

/** The colours that paint the glyphs; null where a pattern does. */
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

function colourIn(scratch: Scratch): Colour | null {
  const red = scratch.integer(0);
  const green = scratch.integer(1);
  const blue = scratch.integer(2);
  if (red === PATTERN_GREY && green === PATTERN_GREY && blue === PATTERN_GREY) return null;
  return { red, green, blue, alpha: scratch.integer(3) };
}

function readMarks(walk: Walk, handle: number): Mark {
  const { calls } = walk.pdfium;
  const count = calls.FPDFPageObj_CountMarks(handle);
  let layer = false;
  let actualText: ActualText | null = null;
  for (let index = 0; index < count; index += 1) {
    const at = calls.FPDFPageObj_GetMark(handle, index);
    const mark = walk.marks.get(at) ?? readMark(walk, handle, at);
    layer ||= mark.layer;
    actualText ??= mark.actualText;
  }
  return { layer, actualText };
}

function readMark(walk: Walk, object: number, handle: number): Mark {
  const { pdfium, scratch, actualTextKey } = walk;
  const { at, size } = scratch;
  const named = pdfium.calls.FPDFPageObjMark_GetName(handle, at + 4, size - 4, at);
  const layer = named !== 0 && scratch.bytes(scratch.integer(0), 4) === LAYER_NAME;
  const mark = { layer, actualText: takeActualText(pdfium, object, handle, actualTextKey, scratch) };
  walk.marks.set(handle, mark);
  return mark;
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
