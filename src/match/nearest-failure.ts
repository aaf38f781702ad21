import type { JudgedPassage } from './finding-of.js';

/** Among the passages that a rule did not hit, the one in which most conditions held; null where none did. */
export function nearestFailure(passages: readonly JudgedPassage[]): JudgedPassage | null {
  return passages
    .filter(({ outcome }) => outcome.truth !== true && outcome.held > 0 && outcome.failed !== null)
    .reduce<JudgedPassage | null>(
      (top, one) => (top === null || one.outcome.held > top.outcome.held ? one : top),
      null,
    );
}
