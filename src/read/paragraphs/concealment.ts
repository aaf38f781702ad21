import type { Concealment } from '../extract.js';
import type { Backdrop, RunFormat } from './document-part.js';

/** Points; nobody reads print of this size or less. */
const SMALLEST_PRINT = 2;
/** Steps in the RGB cube: #EEEEEE on white is 29 and can't be read, #D9D9D9 is 66 and can. */
const CLOSEST_COLOURS = 40;

/** Why a person can't see a run, or null when it can be seen. `format` is what all styles come to. */
export function concealmentOf(format: RunFormat, backdrop: Backdrop): Concealment | null {
  if (format.vanish) return 'hidden-formatting';
  if (format.squeezed || (format.size !== undefined && format.size <= SMALLEST_PRINT)) return 'tiny-print';
  return blendsIn(format, backdrop) ? 'background-colour' : null;
}

function blendsIn(format: RunFormat, backdrop: Backdrop): boolean {
  const ink = rgb(format.colour);
  if (ink === null) return false;
  const shade = format.shade !== undefined && format.shade !== 'auto' ? format.shade : backdrop;
  const ground = shade === 'none' ? [255, 255, 255] : rgb(shade);
  if (ground === null) return false;
  return Math.hypot(...ink.map((value, index) => value - (ground[index] ?? 0))) < CLOSEST_COLOURS;
}

function rgb(hex: string | undefined): readonly number[] | null {
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
