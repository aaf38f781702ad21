import type { Span } from '../resume.js';
import { addressFinder } from './find-addresses.js';
import type { NameToken } from './name-tokens.js';
import { type LinePart, type PersonalLine, partsOf, STRONG, WEAK } from './personal-lines.js';
import type { PersonalWords } from './personal-words.js';
import { phrasePattern, phraseTest } from './phrase-pattern.js';
import { properNameFinder } from './proper-name-finder.js';
import { isMarked, type SpanMarks, spanMarks } from './span-marks.js';

/** A text with its words, and what in it names a technology or is told of already. */
export interface PlaceContext {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly lines: readonly PersonalLine[];
  readonly taken: SpanMarks;
  readonly isTechnology: (span: Span) => boolean;
  /** Whether a range holds somebody else's name, beside which nothing is where the candidate lives. */
  readonly isOther: (span: Span) => boolean;
}

const POSTCODE = /^,? (?:\d{5,6}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\p{L}\p{N}])/u;
/** Lines in which a part that says nothing else is a place: the first ones, and those with contacts. */
const FIRST_LINES = 4;
const MAX_PLACE_WORDS = 3;

/**
 * Finds where the candidate lives: known cities wherever they stand, countries at the head of the resume, and parts of
 * contact lines that can be nothing else.
 */
export function placeFinder(
  words: PersonalWords['places'],
  noPlaces: readonly string[],
): (context: PlaceContext) => Span[] {
  const findCities = properNameFinder(words.cities);
  const findCountries = properNameFinder(words.countries);
  const holdsTitle = new RegExp(phrasePattern(noPlaces), 'iu');
  const isState = phraseTest(words.states);
  const findAddresses = addressFinder(words);
  const isPlaceLike = ({ text, ...span }: LinePart, context: PlaceContext): boolean =>
    /^\p{Lu}[\p{L}\p{M}'’.]*(?:[\s-](?:\p{Lu}[\p{L}\p{M}'’.]*|on|upon|de|la|le|am|an|der|на))*$/u.test(
      text,
    ) &&
    text.split(/\s/).length <= MAX_PLACE_WORDS &&
    !holdsTitle.test(text) &&
    context.text[span.end] !== ':' &&
    !context.isTechnology(span);
  return (context) => {
    const { text, tokens, lines, taken } = context;
    const head = lines.filter(({ zone }) => zone !== 'body');
    const headMarks = spanMarks(head, text.length);
    const within = (span: Span): boolean => isMarked(headMarks, span);
    const found = [
      ...findCities(tokens, text).filter((span) => !context.isTechnology(span) && !context.isOther(span)),
    ];
    const countries = findCountries(tokens, text);
    // "Leeds, UK" is a place anywhere; a country by itself may be a market.
    const cityEnds = new Set(found.map(({ end }) => end));
    const isPlace = (country: Span): boolean =>
      within(country) ||
      cityEnds.has(country.start - (/,? $/.exec(text.slice(0, country.start).slice(-2))?.[0].length ?? 0));
    found.push(...countries.filter(isPlace));
    found.push(
      ...lines
        .flatMap((line) =>
          findAddresses(line, (part, span) => !holdsTitle.test(part) && !context.isTechnology(span)),
        )
        .filter((span) => !context.isTechnology(span)),
    );
    const marks = spanMarks(found, text.length);
    const known = (part: Span): boolean => isMarked(marks, part);
    const near = head
      .filter((line) => !context.isOther(line))
      .flatMap((line) =>
        partsOf(line, STRONG, taken).flatMap((strong) => {
          const parts = partsOf(strong, WEAK, taken);
          const isStateOf = (part: LinePart): boolean => isState(part.text) && /^[A-Z]+$/.test(part.text);
          const holdsPlace = parts.some((part, i) => known(part) || (i > 0 && isStateOf(part)));
          // "Little Snoring, UK", and what stands alone between contacts.
          if (holdsPlace) return parts.filter((part) => isStateOf(part) || isPlaceLike(part, context));
          return parts.filter((part) => mayBePlace(part, line, taken) && isPlaceLike(part, context));
        }),
      );
    // "Miami, FL", "Leeds LS1 4AP": the state and the postcode go with the city.
    const withState = found.map(({ start, end }) => {
      const code = within({ start, end }) ? POSTCODE.exec(text.slice(end, end + 12))?.[0].length : undefined;
      if (code !== undefined) return { start, end: end + code };
      const state = /^, ?([A-Z]{2,3})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 6));
      return { start, end: state?.[1] !== undefined && isState(state[1]) ? end + state[0].length : end };
    });
    return [...withState, ...near.map(({ start, end }) => ({ start, end }))];
  };
}

/** Beside contacts anything may be a place; else, what a line of the first ones ends with: "ML engineer, Hobbiton". */
function mayBePlace({ start, end, text }: LinePart, line: PersonalLine, taken: SpanMarks): boolean {
  if (line.zone !== 'head' || /^\p{Lu}{2,5}$/u.test(text)) return false;
  const endsLine = end === line.end && /(?:^|[,–—])$/.test(line.text.slice(0, start - line.start).trimEnd());
  return hasContact(line, taken) || (line.position < FIRST_LINES && endsLine);
}

const hasContact = (line: PersonalLine, taken: SpanMarks): boolean => isMarked(taken, line);
