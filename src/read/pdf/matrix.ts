import type { Box } from '../extract.js';

/** The six numbers of a PDF transformation: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The transformation that does `first` and then `second`. */
export function concat(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** How much a transformation stretches upright lengths, such as the height of letters. */
export function verticalScale(matrix: Matrix): number {
  return Math.hypot(matrix[2], matrix[3]);
}

/** How much a transformation stretches level lengths, such as the width of letters. */
export function horizontalScale(matrix: Matrix): number {
  return Math.hypot(matrix[0], matrix[1]);
}

/** Where a point comes to lie. */
export function transformPoint(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest upright box around a transformed rectangle given by two opposite corners. */
export function transformBox(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const [a, b, c, d, e, f] = matrix;
  return {
    left: Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + e,
    top: Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + f,
    right: Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + e,
    bottom: Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1) + f,
  };
}
