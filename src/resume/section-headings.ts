import type { HeadedSectionKind, ResumeConventions } from './conventions.js';

/** A heading that was recognised; `rest` is what follows a colon on the same line. */
export interface HeadingMatch {
  readonly kind: HeadedSectionKind;
  readonly rest: number | null;
}

/** Recognises section headings: built once for a set of conventions. */
export interface HeadingFinder {
  /** A heading whose whole name is known. */
  readonly byName: (text: string) => HeadingMatch | null;
  /** The kind that a word of an unknown heading points to ("Core tools" to skills), or null. */
  readonly byWord: (text: string) => HeadedSectionKind | null;
}

const MAX_HEADING_LENGTH = 80;
const MAX_STYLED_HEADING_WORDS = 4;

/** Makes a finder of section headings from the names in the conventions (any case, ё as е, with or without a colon). */
export function headingFinder(conventions: ResumeConventions): HeadingFinder {
  const names = new Map<string, HeadedSectionKind>();
  for (const [kind, spellings] of Object.entries(conventions.headings)) {
    for (const name of spellings) names.set(plainHeading(name), kind as HeadedSectionKind);
  }
  const byName = (text: string): HeadingMatch | null => {
    const colon = text.indexOf(':');
    if (colon > 0 && colon < text.length - 1 && colon < MAX_HEADING_LENGTH) {
      const kind = names.get(plainHeading(text.slice(0, colon)));
      return kind === undefined ? null : { kind, rest: colon + 1 };
    }
    if (text.length > MAX_HEADING_LENGTH) return null;
    const kind = names.get(plainHeading(text)) ?? names.get(plainHeading(withoutTenure(text)));
    return kind === undefined ? null : { kind, rest: null };
  };
  const byWord = (text: string): HeadedSectionKind | null => {
    const words = text.length > MAX_HEADING_LENGTH ? [] : plainHeading(text).split(' ');
    return words.length > MAX_STYLED_HEADING_WORDS
      ? null
      : (words.map((word) => names.get(word)).findLast((kind) => kind !== undefined) ?? null);
  };
  return { byName, byWord };
}

/** "Опыт работы — 6 лет 6 месяцев", "Experience (7 years)": the length of service isn't part of the name. */
function withoutTenure(text: string): string {
  return text.replace(/[\s(–—-]*\d+\+?\s*(?:год|года|лет|месяц|years?|yrs?|months?)[\s\S]*$/iu, '');
}

function plainHeading(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // "P Y T H O N": a heading set with spaces between its letters.
  return /^(?:\p{L} ){3,}\p{L}$/u.test(words) ? words.replaceAll(' ', '') : words;
}
