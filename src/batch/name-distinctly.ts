import type { Screening } from '../score/screening.js';

/** Numbers the screenings that are called the same, as copies of one file are in a blind report. */
export async function* nameDistinctly(
  screenings: AsyncIterable<Screening>,
): AsyncGenerator<Screening, void, undefined> {
  const counts = new Map<string, number>();
  for await (const screening of screenings) {
    const count = (counts.get(screening.file) ?? 0) + 1;
    counts.set(screening.file, count);
    yield count === 1 ? screening : { ...screening, file: `${screening.file}-${count}` };
  }
}
