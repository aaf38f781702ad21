import { createHash } from 'node:crypto';

/** Chooses rows as they pass by. */
export interface RowSample<T> {
  /** @param number of the row, from 1 */
  readonly add: (row: T, number: number) => void;
  /** The chosen rows, in the order of chance. */
  readonly rows: () => readonly T[];
  /** Rows that are kept at this moment: at most twice the size. */
  readonly kept: () => number;
}

/**
 * Chooses `size` rows of a stream, each with the same chance. A row's rank is a hash of the seed and its number, so the
 * choice is the same on every machine, and memory holds no more than twice the size.
 */
export function sampleRows<T>(seed: number, size: number): RowSample<T> {
  let kept: { readonly rank: string; readonly row: T }[] = [];
  let limit = '~';
  const prune = (): void => {
    kept.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    kept = kept.slice(0, size);
    if (kept.length === size) limit = kept.at(-1)?.rank ?? limit;
  };
  return {
    add: (row, number) => {
      const rank = createHash('sha256').update(`${seed}:${number}`).digest('hex');
      if (rank > limit) return;
      kept.push({ rank, row });
      if (kept.length >= 2 * size) prune();
    },
    rows: () => {
      prune();
      return kept.map(({ row }) => row);
    },
    kept: () => kept.length,
  };
}
