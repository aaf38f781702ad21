import { nameTokens } from '../../resume/personal/name-tokens.js';
import { phrasePattern, phraseTest } from '../../resume/personal/phrase-pattern.js';
import type { Span } from '../../resume/resume.js';
import { givenNameTest } from './given-names.js';
import type { NameWords } from './personal-patterns.js';

/** Finds names of people by what stands before them and by their form. */
export type NameFinder = (text: string) => readonly Span[];

const MAX_WORDS = 3;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/uy;
const GAP = /[\s:,–—«"“]{0,4}/uy;
const SPACE = /[ \u00a0]{1,2}|(?<=\.)/uy;
const END = /\s*(?:[,!.;)»"”—–]|\n|$)/uy;
const AT_LINE_END = /[.!]?\s*(?:\n|$)/uy;
const BEFORE_NAME = /(?<![\p{L}-])[А-ЯЁ][а-яё]+ $/u;
const BEFORE_GREETING = /^[\s«"]*/u;
// Иванов И. И., И. И. Иванов. Latin ones would be states and companies: "U.S. Bank".
const INITIALS =
  /(?<![\p{L}\p{N}])(?:\p{Script=Cyrillic}{2,}(?:-\p{Script=Cyrillic}+)? [А-ЯЁ]\. ?[А-ЯЁ]\.|[А-ЯЁ]\. ?[А-ЯЁ]\. ?\p{Script=Cyrillic}{2,})/gu;

/** How a name is read at a place. */
interface Reading {
  /** Whether the name may be in small letters, as only an introduction lets us know. */
  readonly small?: boolean;
  /** What must stand behind it. */
  readonly followedBy?: RegExp;
  /** Whether it must begin with a usual given name. */
  readonly given?: boolean;
}

/** Makes a finder from the words that stand around names. */
export function nameFinder(words: NameWords): NameFinder {
  const isNever = phraseTest([...words.never, ...words.greetings, ...words.closings]);
  const isTitle = phraseTest(words.titles);
  const isParticle = phraseTest(words.particles);
  const isGiven = givenNameTest(words.given);
  const neverEnding = new RegExp(`(?:${words.neverEndings.join('|')})$`, 'iu');
  const surname = new RegExp(`(?:${words.surnames.join('|')})$`, 'iu');
  const inflectedSurname = new RegExp(`(?:${words.surnames.join('|')})(?:а|у|ым|ом|е|ой|ую|ого|ому)?$`, 'iu');
  const patronymic = new RegExp(
    `\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}*(?:${words.patronymics.join('|')})(?!\\p{L})`,
    'gu',
  );
  const phrase = (phrases: readonly string[], then: string): RegExp =>
    new RegExp(`${phrasePattern(phrases)}${then}`, 'giu');

  const isName = (word: string, first: boolean, small: boolean): boolean => {
    if (isNever(word) || neverEnding.test(word)) return false;
    if (/^\p{Lu}/u.test(word)) return true;
    return small && (first || surname.test(word));
  };
  /** The name that begins at a place, if one does. */
  const nameAt = (
    text: string,
    from: number,
    { small = false, followedBy, given = false }: Reading,
  ): Span | null => {
    let at = stickyEnd(GAP, text, from) ?? from;
    let start: number | null = null;
    let end = at;
    for (let count = 0; count < MAX_WORDS; ) {
      const wordEnd = stickyEnd(WORD, text, at);
      if (wordEnd === null) break;
      const word = text.slice(at, wordEnd);
      const dot = text[wordEnd] === '.' ? 1 : 0;
      if (isTitle(word) && start === null) {
        at = stickyEnd(/\.?\s*/uy, text, wordEnd) ?? wordEnd;
        continue;
      }
      // "дель Рио": part of the name if a capitalised word follows.
      if (start !== null && /^\p{Ll}/u.test(word) && isParticle(word)) {
        at = stickyEnd(SPACE, text, wordEnd) ?? wordEnd;
        small = false;
        continue;
      }
      // A single letter is part of a name only as an initial.
      const isInitial = word.length === 1 && dot === 1 && /\p{Lu}/u.test(word);
      if (word.length === 1 ? !isInitial : !isName(word, start === null, small)) break;
      if (start === null && given && !nameTokens(word).some(isGiven)) return null;
      start ??= at;
      end = word.length === 1 ? wordEnd + dot : wordEnd;
      count += 1;
      const next = stickyEnd(SPACE, text, end);
      if (next === null) break;
      at = next;
    }
    if (start === null || (followedBy !== undefined && stickyEnd(followedBy, text, end) === null))
      return null;
    return { start, end };
  };
  const behind = (pattern: RegExp, reading: Reading): NameFinder => {
    return (text) =>
      [...text.matchAll(pattern)].flatMap(
        ({ 0: all, index }) => nameAt(text, index + all.length, reading) ?? [],
      );
  };
  const greeted = phrase(words.greetings, '(?![\\p{L}])');
  const finders: readonly NameFinder[] = [
    behind(phrase(words.introductions, ''), { small: true }),
    behind(phrase(words.openers, ''), {}),
    behind(phrase(words.presenting, '(?=\\s)'), { given: true }),
    behind(phrase(words.titles, '\\.?(?=\\s)'), {}),
    behind(phrase(words.greetings, ',?(?=\\s)'), { followedBy: END }),
    behind(phrase(words.closings, '[,!.]?(?=\\s)'), { followedBy: AT_LINE_END }),
    // Анна, добрый день!
    (text) => {
      const first = nameAt(text, BEFORE_GREETING.exec(text)?.[0].length ?? 0, {});
      if (first === null) return [];
      const rest = /^,\s*/.exec(text.slice(first.end))?.[0];
      greeted.lastIndex = first.end + (rest?.length ?? 0);
      return rest !== undefined && greeted.exec(text)?.index === first.end + rest.length ? [first] : [];
    },
    // Анна Лебедева, Лебедева Анна, John Smith
    (text) =>
      nameTokens(text)
        .filter((token) => token.capital && isGiven(token))
        .flatMap(({ start }) => {
          const full = nameAt(text, start, {});
          return full === null ? [] : [{ ...full, start: surnameBefore(text, start) }];
        }),
    (text) => spansOf(text, INITIALS),
    (text) => spansOf(text, patronymic).map((span) => widened(text, span)),
  ];
  /** Where a Russian surname begins that stands before a given name, or else where the given name does. */
  const surnameBefore = (text: string, start: number): number => {
    const before = BEFORE_NAME.exec(text.slice(Math.max(0, start - 40), start))?.[0];
    const word = before?.trimEnd() ?? '';
    return before !== undefined && inflectedSurname.test(word) && !isNever(word)
      ? start - before.length
      : start;
  };
  /** "Мария Ивановна Петрова", "Петрова Мария Ивановна"; a greeting before it is no part of the name. */
  const widened = (text: string, span: Span): Span => {
    const [, first = '', second = ''] = /^(\S+) (\S+)/.exec(text.slice(span.start, span.end)) ?? [];
    const before = /(?<![\p{L}-])\p{Lu}\p{Ll}+ $/u.exec(
      text.slice(Math.max(0, span.start - 40), span.start),
    )?.[0];
    const after = /^ \p{Lu}\p{Ll}+/u.exec(text.slice(span.end))?.[0];
    const isSurname = (word: string | undefined): word is string =>
      word !== undefined && !isNever(word.trim()) && !neverEnding.test(word.trim());
    if (isNever(first)) return { start: span.end - second.length, end: span.end };
    return {
      start: isSurname(before) ? span.start - before.length : span.start,
      end: isSurname(after) && surname.test(after) ? span.end + after.length : span.end,
    };
  };
  return (text) => finders.flatMap((find) => find(text));
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));

/** Where a sticky pattern that matches at a place ends, or null. */
function stickyEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
