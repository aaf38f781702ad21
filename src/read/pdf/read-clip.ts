import type { Box } from '../extract.js';
import { intersect, unite } from './box.js';
import { type Matrix, transformBox } from './matrix.js';
import type { Pdfium } from './pdfium.js';
import type { Scratch } from './scratch.js';

/** Clips are plain boxes, and few of them lie within each other. */
const MAX_PATHS = 8;
const MAX_SEGMENTS = 24;

/** The box that painting an object is limited to, or null when there is no limit or it can't be told. */
export function readClip(pdfium: Pdfium, handle: number, frame: Matrix, scratch: Scratch): Box | null {
  const { calls } = pdfium;
  const clip = calls.FPDFPageObj_GetClipPath(handle);
  const paths = clip === 0 ? 0 : calls.FPDFClipPath_CountPaths(clip);
  let box: Box | null = null;
  for (let path = 0; path < Math.min(paths, MAX_PATHS); path += 1) {
    const bounds = readBounds(pdfium, clip, path, frame, scratch);
    if (bounds !== null) box = box === null ? bounds : intersect(box, bounds);
  }
  return box;
}

function readBounds(pdfium: Pdfium, clip: number, path: number, frame: Matrix, scratch: Scratch): Box | null {
  const { calls } = pdfium;
  const count = calls.FPDFClipPath_CountPathSegments(clip, path);
  if (count < 1 || count > MAX_SEGMENTS) return null;
  const points: Box[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = calls.FPDFClipPath_GetPathSegment(clip, path, index);
    if (!calls.FPDFPathSegment_GetPoint(segment, scratch.at, scratch.at + 4)) return null;
    const [x, y] = [scratch.float(0), scratch.float(1)];
    points.push(transformBox(frame, x, y, x, y));
  }
  return unite(points);
}
