import type { Box } from '../extract.js';
import type { Paint } from './page-content.js';
import type { Row } from './rows.js';

/** Sides of a bullet in points. */
const SMALLEST = 1.5;
const LARGEST = 7;
/** How far left of its text a bullet stands at most, in font sizes. */
const FARTHEST = 2.5;

/** Small shapes as wide as they are high: browsers paint the bullets of lists instead of writing them. */
export function findDots(paints: readonly Paint[]): readonly Box[] {
  return paints.filter(({ kind, box }) => kind !== 'picture' && isDot(box)).map(({ box }) => box);
}

function isDot(box: Box): boolean {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  return width >= SMALLEST && width <= LARGEST && Math.abs(width - height) < 0.25 * width;
}

/** True when a painted bullet stands just left of a row. */
export function hasDot(row: Row, dots: readonly Box[]): boolean {
  const size = row.fragments[0]?.size ?? 0;
  return dots.some((dot) => {
    const middle = (dot.top + dot.bottom) / 2;
    const gap = row.box.left - dot.right;
    return middle > row.box.top && middle < row.box.bottom && gap >= 0 && gap <= FARTHEST * size;
  });
}
