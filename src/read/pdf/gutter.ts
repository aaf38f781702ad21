import type { Fragment } from './fragments.js';
import type { Row } from './rows.js';

/** A region cut by an empty upright strip. Each part keeps the order of the content stream. */
export interface Gutter {
  readonly above: readonly Fragment[];
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
  readonly below: readonly Fragment[];
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly lines: number;
}

/** Narrowest strip, in points, that can part two columns. */
const MIN_WIDTH = 8;
/** Fewest rows that a column has. */
const MIN_ROWS = 2;
/** A3 across has fewer points; every edge is tried against all of the text. */
const MOST_EDGES = 1200;

/** Finds the strip that parts the most rows into two columns, or null when there is none. */
export function findGutter(fragments: readonly Fragment[], rows: readonly Row[]): Gutter | null {
  if (rows.length < MIN_ROWS) return null;
  let best: { stretch: Stretch; edge: number } | null = null;
  for (const edge of leftEdges(fragments)) {
    const stretch = longestStretch(rows, edge);
    if (stretch !== null && (best === null || stretch.lines > best.stretch.lines)) best = { stretch, edge };
  }
  return best === null ? null : cut(fragments, rows, best.stretch, best.edge);
}

function leftEdges(fragments: readonly Fragment[]): readonly number[] {
  const edges = new Set(fragments.map((fragment) => Math.floor(fragment.box.left)));
  return [...edges].sort((one, other) => one - other).slice(1, 1 + MOST_EDGES);
}

type Side = 'left' | 'right' | 'both' | 'crossed';

function sideOf(row: Row, edge: number): Side {
  let left = false;
  let right = false;
  for (const { box } of row.fragments) {
    if (box.right <= edge - MIN_WIDTH) left = true;
    else if (box.left >= edge) right = true;
    else return 'crossed';
  }
  return left && right ? 'both' : left ? 'left' : 'right';
}

/** The longest run of rows that nothing crosses and that has enough text on both sides. */
function longestStretch(rows: readonly Row[], edge: number): Stretch | null {
  let best: Stretch | null = null;
  let first = 0;
  let sides: Side[] = [];
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    const side = row === undefined ? 'crossed' : sideOf(row, edge);
    if (side !== 'crossed') {
      sides.push(side);
      continue;
    }
    const lines = partsColumns(sides);
    if (lines > (best?.lines ?? 0)) best = { first, last: index - 1, lines };
    first = index + 1;
    sides = [];
  }
  return best;
}

/** How many lines stand on both sides together, or 0 when these are no two columns. */
function partsColumns(sides: readonly Side[]): number {
  const left = sides.filter((side) => side !== 'right').length;
  const right = sides.filter((side) => side !== 'left').length;
  // A label such as "About me" may stand alone beside a paragraph; a date at the right edge may not.
  if (left < 1 || right < MIN_ROWS || (left < MIN_ROWS && right <= MIN_ROWS)) return 0;
  const datesAtTheEdge = right < left && !sides.includes('right');
  return datesAtTheEdge ? 0 : left + right;
}

function cut(fragments: readonly Fragment[], rows: readonly Row[], stretch: Stretch, edge: number): Gutter {
  const place = new Map<Fragment, number>();
  for (const [index, row] of rows.entries()) for (const fragment of row.fragments) place.set(fragment, index);
  const parts = { above: [], left: [], right: [], below: [] } as Record<keyof Gutter, Fragment[]>;
  for (const fragment of fragments) {
    const row = place.get(fragment) ?? 0;
    if (row < stretch.first) parts.above.push(fragment);
    else if (row > stretch.last) parts.below.push(fragment);
    else if (fragment.box.left >= edge) parts.right.push(fragment);
    else parts.left.push(fragment);
  }
  return parts;
}
