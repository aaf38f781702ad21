import type { Points, Rule } from '../ruleset/schema.js';
import { signedPoints } from './signed-points.js';

/** From the fewest points that a hit brings to the most, over its grades and number of hits: "+9 … +18". */
export function pointsRange({ points, grades }: Rule): string {
  const all = [points, ...(grades ?? []).map((grade) => grade.points)].flatMap(bounds);
  const sorted = all.toSorted((a, b) => Math.abs(a) - Math.abs(b)).map(signedPoints);
  return [...new Set([sorted[0], sorted.at(-1)])].join(' … ');
}

const bounds = (points: Points): number[] =>
  typeof points === 'number' ? [points] : [points.first, points.most ?? points.first];
