import type { Evidence } from '../match/finding.js';
import type { Texts } from './messages.js';

/** Where a quote stands, as "p. 1, experience"; the top of a resume has no name, as page or line say as much. */
export function placeText(
  { page, line, section }: Pick<Evidence, 'page' | 'line' | 'section'>,
  { place, sections }: Texts,
): string {
  return place({
    page,
    line,
    section: section === null || section === 'header' ? null : sections[section],
  });
}
