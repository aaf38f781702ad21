import { type Matrix, transformBox, transformPoint } from './matrix.js';
import type { Colour, Paint } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import { readMatrix } from './read-matrix.js';
import type { Scratch } from './scratch.js';

/** Shapes with more points than this are drawings, never a plain box behind text. */
const MAX_SEGMENTS = 24;

/** In the units of the path: thinner lines cover no text. */
const THICK = 3;

/** Reads a filled path or a thick line, or null when neither is painted. */
export function readShape(
  pdfium: Pdfium,
  handle: number,
  frame: Matrix,
  order: number,
  scratch: Scratch,
): Paint | null {
  const { at } = scratch;
  if (!pdfium.calls.FPDFPath_GetDrawMode(handle, at, at + 4)) return null;
  const filled = scratch.integer(0) !== 0;
  if (!filled && !isThickLine(pdfium, handle, scratch)) return null;
  if (!pdfium.calls.FPDFPageObj_GetBounds(handle, at, at + 4, at + 8, at + 12)) return null;
  const [left, bottom, right, top] = [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3)];
  if (!filled)
    return { order, box: transformBox(frame, left, bottom, right, top), colour: null, kind: 'shape' };
  const colour = readFill(pdfium, handle, scratch);
  const rectangle = reachesAllCorners(readPoints(pdfium, handle, scratch), left, bottom, right, top);
  return {
    order,
    box: transformBox(frame, left, bottom, right, top),
    colour,
    kind: rectangle ? 'rectangle' : 'shape',
  };
}

/** `scratch` holds the draw mode, filled and stroked. */
function isThickLine(pdfium: Pdfium, handle: number, scratch: Scratch): boolean {
  if (scratch.integer(1) === 0) return false;
  return pdfium.calls.FPDFPageObj_GetStrokeWidth(handle, scratch.at) !== 0 && scratch.float(0) >= THICK;
}

function readFill(pdfium: Pdfium, handle: number, scratch: Scratch): Colour | null {
  const { at } = scratch;
  if (!pdfium.calls.FPDFPageObj_GetFillColor(handle, at, at + 4, at + 8, at + 12)) return null;
  const [red, green, blue] = [scratch.integer(0), scratch.integer(1), scratch.integer(2)];
  const alpha = scratch.integer(3);
  // Full paint that is see-through all the same, as that of a highlighter, is mixed in a way of its own.
  if (alpha === 255 && pdfium.calls.FPDFPageObj_HasTransparency(handle)) return null;
  return { red, green, blue, alpha };
}

function readPoints(pdfium: Pdfium, handle: number, scratch: Scratch): (readonly [number, number])[] {
  const count = pdfium.calls.FPDFPath_CountSegments(handle);
  if (count < 4 || count > MAX_SEGMENTS) return [];
  // The points are as the path was written, while its bounds are where it stands on the page.
  const matrix = readMatrix(pdfium, handle, scratch);
  const points: (readonly [number, number])[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium.calls.FPDFPath_GetPathSegment(handle, index);
    if (pdfium.calls.FPDFPathSegment_GetPoint(segment, scratch.at, scratch.at + 4)) {
      points.push(transformPoint(matrix, scratch.float(0), scratch.float(1)));
    }
  }
  return points;
}

/** True for rectangles and rounded rectangles: a point lies near each corner of the bounds. */
function reachesAllCorners(
  points: readonly (readonly [number, number])[],
  left: number,
  bottom: number,
  right: number,
  top: number,
): boolean {
  const reach = Math.min(right - left, top - bottom) / 2 + 1;
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ] as const;
  return corners.every(([x, y]) => points.some(([px, py]) => Math.hypot(px - x, py - y) <= reach));
}
