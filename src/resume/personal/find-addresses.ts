import type { Span } from '../resume.js';
import type { PersonalLine } from './personal-lines.js';
import type { PersonalWords } from './personal-words.js';

/** Finds where somebody lives in a line: street, house, flat, postcode and town as one range. */
export type AddressFinder = (line: PersonalLine, isTown: (words: string, span: Span) => boolean) => Span[];

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,40}\\.?";
/** Parts of names of streets: «8 Марта», "5th", «5-я», "de la Paix", "N." */
const ORDINAL = '(?:\\d{1,3}(?:st|nd|rd|th|-?[йя]|-?ая|-?ый)?)';
const SMALL =
  "(?:(?:de|du|des|del|della|la|las|le|les|los|of|the|da|do|dos|den|der|am|и|на|в|им\\.|имени) |[dl]['’])";
const NAME = `(?:${SMALL}*${CAPITAL}(?: ${SMALL}*${CAPITAL}){0,3})`;
const HOUSE =
  '\\d{1,5}(?:\\s?[A-Za-zА-Яа-я](?![\\p{L}\\p{M}]))?(?:\\s?[-/]\\s?\\d{1,4}\\p{L}?)?(?: (?:bis|ter))?(?![\\p{L}\\p{N}])';
/** An address has no more parts behind its street, and none of them is longer. */
const MAX_PARTS = 8;
const MAX_PART = 120;
const EDGE = '(?<![\\p{L}\\p{N}.,/-])';

/** 62704, 62704-1234, NW1 6XE, M5V 2T6, 00-238, 620014. GB and TB are sizes of memory. */
const POSTCODE =
  '(?:\\d{5}(?:-\\d{4})?|\\d{6}|\\d{2}-\\d{3}|[A-Z]{1,2}\\d[A-Z\\d]? \\d(?!GB|TB|MB|KB)[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d|\\d{4} ?[A-Z]{2})(?![\\p{L}\\p{N}])';
/** Postcodes that can be nothing else, the Russian ones before a town. */
const PLAIN_POSTCODE =
  /(?<![\p{L}\p{N}])(?:\d{6}(?=,?\s*(?:г\.|гор\.|город |Россия|РФ))|[A-Z]{1,2}\d[A-Z\d]? \d(?!GB|TB|MB|KB)[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)(?![\p{L}\p{N}])/gu;

/** Makes the finder of addresses ready. Its `isTown` says whether capitalised words may be a town: no title, no tool. */
export function addressFinder({ streets, states }: PersonalWords['places']): AddressFinder {
  const [behind, before, joined, units] = [streets.behind, streets.before, streets.joined, streets.units].map(
    anyOf,
  ) as [string, string, string, string];
  const unit = `(?:(?:${units})\\s?№?#?\\s?\\p{L}?\\d{1,5}(?:[-/]?\\p{L}?\\d{0,3})(?![\\p{L}\\p{N}])|\\d{1,3}\\s(?:${units}))`;
  const house = `(?:${unit}|№?\\s?${HOUSE})`;
  const start = `(?:${unit},?\\s+)?`;
  const forms = [
    `${start}${HOUSE},?\\s+(?:(?:${ORDINAL}\\s+${NAME}|${NAME}|${ORDINAL})\\s+(?:${behind})|Broadway)`,
    `${start}${HOUSE},?\\s+(?:${before})\\s+${NAME}`,
    `(?:${before})\\s*(?:${NAME}|${ORDINAL}\\s+${NAME}),?\\s+${house}`,
    `(?:${ORDINAL}\\s+)?${NAME}\\s+(?:${behind}),?\\s+${house}`,
    `${NAME}[ -]?(?:${joined})\\s*${HOUSE}`,
    `\\p{Lu}\\p{L}{1,40}(?:${joined})\\s*${HOUSE}`,
    `[Pp]\\.?\\s?[Oo]\\.?\\s?[Bb]ox\\s+\\d+`,
  ].map((form) => new RegExp(`${EDGE}(?:${form})(?![\\p{L}\\p{N}])`, 'gu'));
  const mayHoldOne = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...streets.behind, ...streets.before].map(escaped).join('|')}|p\\.?\\s?o\\.?\\s?box|broadway)(?![\\p{L}\\p{M}])|(?:${streets.joined.map(escaped).join('|')})(?![\\p{L}\\p{M}])`,
    'iu',
  );
  const state = `(?:${states.join('|')})`;
  const tail = new RegExp(
    `^(?:,?\\s+|,)(?:(?<known>${house}|${POSTCODE}|${state}(?:\\s+${POSTCODE})?(?![\\p{L}\\p{N}]))|(?<town>${NAME})(?:\\s+(?:${POSTCODE}|${state}\\s+${POSTCODE}))?(?=\\s*(?:[,;|·•.()]|$)))`,
    'u',
  );
  const townWithCode = new RegExp(
    `${EDGE}(?:${CAPITAL}(?: ${CAPITAL}){0,2}, ${state},? \\d{5}(?:-\\d{4})?|(?:D-|A-)?\\d{5,6},? ${CAPITAL}(?=\\s*(?:[,;|·•()]|$)))(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const withTail = (
    line: PersonalLine,
    from: number,
    to: number,
    isTown: Parameters<AddressFinder>[1],
  ): Span => {
    let end = to;
    for (let parts = 0; parts < MAX_PARTS; parts += 1) {
      const next = tail.exec(line.text.slice(end, end + MAX_PART));
      if (next === null) break;
      const { town } = next.groups ?? {};
      const until = end + next[0].length;
      if (town !== undefined && !isTown(town, spanIn(line, end, until))) break;
      end = until;
    }
    // The dot is that of the sentence.
    return spanIn(line, from, /\p{L}{4}\.$/u.test(line.text.slice(0, end)) ? end - 1 : end);
  };
  return (line, isTown) => {
    if (!/\d/.test(line.text)) return [];
    if (line.zone === 'body' && !(line.profile && line.section === 'other')) return [];
    const found: Span[] = [];
    for (const form of mayHoldOne.test(line.text) ? [...forms, townWithCode] : [townWithCode])
      for (const { 0: text, index } of line.text.matchAll(form)) {
        const isWithin =
          line.start + index < (found.at(-1)?.end ?? 0) && line.start + index >= (found.at(-1)?.start ?? 0);
        if (!isWithin) found.push(withTail(line, index, index + text.length, isTown));
      }
    const codes = [...line.text.matchAll(PLAIN_POSTCODE)].map((match) =>
      spanIn(line, match.index, match.index + match[0].length),
    );
    return [...found, ...codes];
  };
}

const spanIn = ({ start }: PersonalLine, from: number, to: number): Span => ({
  start: start + from,
  end: start + to,
});

const escaped = (word: string): string => word.replace(/[.+?^$()[\]\\/]/g, '\\$&');

/** Any of the words, in small letters, with a capital or in capitals; a dot may follow the short ones. */
function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .map(escaped)
    .map((word) => (/\p{L}$/u.test(word) ? `${word}(?![\\p{L}\\p{M}])` : word))
    .join('|');
}
