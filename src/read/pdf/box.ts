import type { Box } from '../extract.js';

/** Area of a box in square points; 0 for a box turned inside out. */
export function boxArea(box: Box): number {
  return Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
}

/** The part that two boxes share; it is turned inside out when they share nothing. */
export function intersect(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** How much of `inner` lies within `outer`, from 0 to 1. */
export function coverage(inner: Box, outer: Box): number {
  const area = boxArea(inner);
  const width = Math.min(inner.right, outer.right) - Math.max(inner.left, outer.left);
  const height = Math.min(inner.bottom, outer.bottom) - Math.max(inner.top, outer.top);
  return area === 0 || width <= 0 || height <= 0 ? 0 : (width * height) / area;
}

/** The smallest box around all boxes; there has to be at least one. */
export function unite(boxes: readonly Box[]): Box {
  let { left, top, right, bottom } = boxes[0] as Box;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** Share of the smaller height that two boxes have in common, from 0 to 1. */
export function verticalOverlap(one: Box, other: Box): number {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const smaller = Math.min(one.bottom - one.top, other.bottom - other.top);
  return smaller <= 0 ? 0 : Math.max(0, shared / smaller);
}
