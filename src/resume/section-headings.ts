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
/** Words before a name that don't change what it means: "My projects", «Ещё проекты». */
const MODIFIER =
  /^(?:ai|ии|ml|it|ai ml|data|professional|technical|профессиональные|технические|my|our|more|other|selected|key|main|additional|мои|мой|моя|мое|наши|еще|другие|прочие|избранные|ключевые|основные|дополнительные) (?:ценные |best |лучшие )?/u;
const JOINED = / (?:и|and) /u;
const MAX_STYLED_HEADING_WORDS = 4;
const MAX_CAPITAL_HEADING_WORDS = 8;

const finders = new WeakMap<ResumeConventions, HeadingFinder>();

/** The finder of section headings for the names in the conventions (any case, ё as е, with or without a colon). */
export function headingFinder(conventions: ResumeConventions): HeadingFinder {
  const known = finders.get(conventions);
  if (known !== undefined) return known;
  const finder = createFinder(conventions);
  finders.set(conventions, finder);
  return finder;
}

function createFinder(conventions: ResumeConventions): HeadingFinder {
  const names = new Map<string, HeadedSectionKind>();
  const spaced = new Map<string, HeadedSectionKind>();
  /** "Papers, talks and service": names joined, each of them known. The first tells the kind. */
  const kindOfParts = (plain: string): HeadedSectionKind | undefined => {
    const kinds = plain.split(JOINED).map((part) => names.get(part) ?? names.get(part.replace(MODIFIER, '')));
    return kinds.length > 1 && !kinds.includes(undefined) ? kinds[0] : undefined;
  };
  const kindOf = (text: string): HeadedSectionKind | undefined => {
    const plain = plainHeading(text);
    return isSpaced(plain)
      ? spaced.get(squashed(plain))
      : (names.get(plain) ?? names.get(plain.replace(MODIFIER, '')) ?? kindOfParts(plain));
  };
  for (const [kind, spellings] of Object.entries(conventions.headings)) {
    for (const name of spellings) {
      names.set(plainHeading(name), kind as HeadedSectionKind);
      spaced.set(squashed(plainHeading(name)), kind as HeadedSectionKind);
    }
  }
  const byName = (text: string): HeadingMatch | null => {
    const colon = text.indexOf(':');
    if (colon > 0 && colon < text.length - 1 && colon < MAX_HEADING_LENGTH) {
      const kind = kindOf(text.slice(0, colon));
      return kind === undefined ? null : { kind, rest: colon + 1 };
    }
    if (text.length > MAX_HEADING_LENGTH) return null;
    const kind = kindOf(text) ?? kindOf(withoutTenure(text));
    return kind === undefined ? null : { kind, rest: null };
  };
  const byWord = (text: string): HeadedSectionKind | null => {
    const words = text.length > MAX_HEADING_LENGTH ? [] : plainHeading(text).split(' ');
    if (words.length > MAX_STYLED_HEADING_WORDS) {
      // "TOOLS THAT I KNOW BY HEART": in capitals throughout, the first word names the section.
      const isCapital = text === text.toUpperCase() && words.length <= MAX_CAPITAL_HEADING_WORDS;
      return isCapital ? (names.get(words[0] ?? '') ?? null) : null;
    }
    return words.map((word) => names.get(word)).findLast((kind) => kind !== undefined) ?? null;
  };
  return { byName, byWord };
}

/** "Опыт работы — 6 лет 6 месяцев", "Experience (7 years)": the length of service isn't part of the name. */
function withoutTenure(text: string): string {
  return text.replace(/[\s(–—-]*\d+\+?\s*(?:год|года|лет|месяц|years?|yrs?|months?)[\s\S]*$/iu, '');
}

function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(
      /\s*\((?:избранн\p{L}*|selected|кратко|основн\p{L}*|recent|short|последн\p{L}*|ключев\p{L}*|key|pet|личн\p{L}*)[^()\d]*\)\s*$/u,
      '',
    )
    .replace(/[&+/,]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "P Y T H O N": where every word is a single letter, the words can't be told, so spaces are left out. */
const squashed = (plain: string): string => plain.replaceAll(' ', '');
const isSpaced = (plain: string): boolean => /^(?:\p{L} ){3,}\p{L}$/u.test(plain);
