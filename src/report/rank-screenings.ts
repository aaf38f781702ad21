import type { Screened } from '../score/screening.js';
import type { Report } from './report.js';
import type { SortOrder } from './reporter.js';

/**
 * The screened resumes in the order in which to read them; equals keep the order of the input. By score, older resumes
 * of the same person come last.
 */
export function rankScreenings(
  { results, relations }: Pick<Report, 'results' | 'relations'>,
  sort: SortOrder,
): Screened[] {
  const screened = results.filter((screening) => screening.status === 'screened');
  if (sort === 'file') return screened.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const isOlder = ({ file }: Screened): number => Number((relations.get(file)?.newest ?? null) !== null);
  return screened.toSorted((a, b) => isOlder(a) - isOlder(b) || b.score - a.score);
}
