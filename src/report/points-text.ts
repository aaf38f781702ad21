import type { Points } from '../ruleset/schema.js';
import type { Texts } from './messages.js';
import { signedPoints } from './signed-points.js';

/** Points of a rule in words: "+9, +3 for each further one, +18 at most", and those of roles with points of their own. */
export function pointsText(points: Points, texts: Texts): string {
  if (typeof points === 'number') return signedPoints(points);
  const { first, next, most, roles = {} } = points;
  const byHit = texts.pointsByHit(
    signedPoints(first),
    next === undefined ? null : signedPoints(next),
    most === undefined ? null : signedPoints(most),
  );
  return [byHit, ...Object.entries(roles).map(([role, own]) => `${role}: ${pointsText(own, texts)}`)].join(
    '; ',
  );
}
