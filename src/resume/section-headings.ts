import type { HeadedSectionKind, ResumeConventions } from './conventions.js';

/** A heading that was recognised; `rest` is what follows a colon on the same line. */
export interface HeadingMatch {
  readonly kind: HeadedSectionKind;
  readonly rest: number | null;
}

/** Recognises section headings by name: built once for a set of conventions. */
export type HeadingFinder = (text: string) => HeadingMatch | null;

const MAX_HEADING_LENGTH = 80;

/** Makes a finder of section headings from the names in the conventions (any case, ё as е, with or without a colon). */
export function headingFinder(conventions: ResumeConventions): HeadingFinder {
  const byName = new Map<string, HeadedSectionKind>();
  for (const [kind, names] of Object.entries(conventions.headings)) {
    for (const name of names) byName.set(plainHeading(name), kind as HeadedSectionKind);
  }
  return (text) => {
    const colon = text.indexOf(':');
    if (colon > 0 && colon < text.length - 1 && colon < MAX_HEADING_LENGTH) {
      const kind = byName.get(plainHeading(text.slice(0, colon)));
      return kind === undefined ? null : { kind, rest: colon + 1 };
    }
    if (text.length > MAX_HEADING_LENGTH) return null;
    const kind = byName.get(plainHeading(text)) ?? byName.get(plainHeading(withoutTenure(text)));
    return kind === undefined ? null : { kind, rest: null };
  };
}

/** "Опыт работы — 6 лет 6 месяцев", "Experience (7 years)": the length of service isn't part of the name. */
function withoutTenure(text: string): string {
  return text.replace(/[\s(–—-]*\d+\+?\s*(?:год|года|лет|месяц|years?|yrs?|months?)[\s\S]*$/iu, '');
}

function plainHeading(text: string): string {
  const words = text.toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  // "P Y T H O N": a heading set with spaces between its letters.
  return /^(?:\p{L} ){3,}\p{L}$/u.test(words) ? words.replaceAll(' ', '') : words;
}
