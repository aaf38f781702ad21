import type { Screened, Screening } from '../score/screening.js';
import type { SortOrder } from './reporter.js';

/** The screened resumes in the order in which to read them; equals keep the order of the input. */
export function rankScreenings(screenings: readonly Screening[], sort: SortOrder): Screened[] {
  const screened = screenings.filter((screening) => screening.status === 'screened');
  if (sort === 'file') return screened.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  return screened.toSorted((a, b) => b.score - a.score);
}
