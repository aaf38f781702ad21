import { unite } from './box.js';
import type { Fragment } from './fragments.js';
import type { Gutter } from './gutter.js';

/** Text on both sides of a gutter that is read together: the left side, then the right side. */
export interface Band {
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
}

interface OpenBand {
  left: Fragment[];
  right: Fragment[];
  bottom: number;
}

/** Room in points by which descenders of one row may reach into the next. */
const SLACK = 3;

/**
 * Cuts the two sides of a gutter into bands. A file that writes a table goes left, right, left, right, each
 * time below all that came before; a file that writes a sidebar and a main column does not.
 */
export function splitSides({ left, right }: Gutter): readonly Band[] {
  const leftSide = new Set(left);
  const stream = [...left, ...right].sort((one, other) => one.order - other.order);
  const bands: OpenBand[] = [];
  let side: 'left' | 'right' | null = null;
  for (const fragment of stream) {
    const here = leftSide.has(fragment) ? 'left' : 'right';
    let band = bands.at(-1);
    const changesSide = side !== null && here !== side;
    if (band === undefined || (changesSide && fragment.box.top >= band.bottom - SLACK)) {
      band = { left: [], right: [], bottom: 0 };
      bands.push(band);
    }
    band[here].push(fragment);
    band.bottom = Math.max(band.bottom, fragment.box.bottom);
    side = here;
  }
  return inOrder(bands) && !looksLikeProse(bands, left) ? bands : [{ left, right }];
}

/** Later text may still climb above an earlier band; then these are no rows of a table. */
function inOrder(bands: readonly OpenBand[]): boolean {
  return bands.every((band, index) => {
    const before = bands[index - 1];
    return before === undefined || topOf(band) >= before.bottom - SLACK;
  });
}

function topOf(band: OpenBand): number {
  return unite([...band.left, ...band.right].map((fragment) => fragment.box)).top;
}

/** Two columns of running text written line by line also alternate, but their left lines fill the column. */
function looksLikeProse(bands: readonly OpenBand[], left: readonly Fragment[]): boolean {
  if (bands.length < 4) return false;
  const { left: start, right: end } = unite(left.map((fragment) => fragment.box));
  const full = left.filter((fragment) => fragment.box.right - start > 0.85 * (end - start));
  return full.length > left.length / 2;
}
