import type { ScoredFinding } from '../score/screening.js';

/** The points of a rule, or null if it doesn't concern the role or could not be told, as opposed to 0 points. */
export function ledgerPoints({ status, points }: Pick<ScoredFinding, 'status' | 'points'>): number | null {
  return status === 'not-applicable' || status === 'unknown' ? null : points;
}
