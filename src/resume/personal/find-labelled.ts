import { findItems } from './find-items.js';
import type { PersonalDetail } from './personal-detail.js';
import { type PersonalLine, STRONG } from './personal-lines.js';
import type { PersonalKind, PersonalWords } from './personal-words.js';
import { phrasePattern, phraseTest } from './phrase-pattern.js';
import type { SpanMarks } from './span-marks.js';

type LabelWords = Pick<PersonalWords, 'labels' | 'openers' | 'items' | 'inProfile' | 'anywhere' | 'pronouns'>;

/** Finds details by the words that stand before them or that tell them by themselves. */
export function labelledFinder(
  words: LabelWords,
): (lines: readonly PersonalLine[], taken: SpanMarks) => PersonalDetail[] {
  const labels = matchers(
    words.labels,
    (phrases) => new RegExp(`${AT_START}${phrasePattern(phrases)}\\s*(?::|\\s[–—-]\\s)\\s*`, 'giu'),
  );
  const alone = matchers(
    words.labels,
    (phrases) => new RegExp(`^(?:${phrasePattern(phrases)})\\s*:?$`, 'iu'),
  );
  const openers = matchers(
    words.openers,
    (phrases) => new RegExp(`${openerPattern(phrases)}\\s*:?\\s*`, 'giu'),
  );
  const items = matchers(words.items, phraseTest);
  const pronoun = new RegExp(phrasePattern(words.pronouns), 'giu');
  const wherever = (phrases: readonly string[]): RegExp => new RegExp(phrasePattern(phrases), 'giu');
  const inProfile = matchers(words.inProfile, wherever);
  const anywhere = matchers(words.anywhere, wherever);
  return (lines, taken) =>
    lines.flatMap((line, index) => [
      ...(line.zone === 'body' && (line.bullet || STORIES.has(line.section))
        ? []
        : labels.flatMap(([kind, pattern]) => values(line, kind, pattern))),
      ...alone.flatMap(([kind, pattern]) =>
        line.zone !== 'body' && pattern.test(line.text) ? whole(lines[index + 1], kind) : [],
      ),
      ...(line.zone === 'body' ? [] : openers.flatMap(([kind, pattern]) => opened(line, kind, pattern))),
      ...(line.profile ? findItems(line, items, taken) : []),
      ...[...(line.profile ? inProfile : []), ...anywhere].flatMap(([kind, pattern]) =>
        [...line.text.matchAll(pattern)].map((match) => at(line, match.index, match[0].length, kind)),
      ),
      ...findPronouns(line, pronoun),
    ]);
}

/** A label stands at the beginning of a line or of a part of it: "Word error rate: 38.4" is no salary. */
const AT_START = '(?<=^|[|·•▪;,.(✉☎/→–—]\\s*)';
/** What the value of a label looks like, where it could be mistaken for something else. */
const SHAPES: Readonly<Partial<Record<PersonalKind, RegExp>>> = {
  name: /^["«]?\p{Lu}/u,
  place: /^["«]?\p{Lu}|^\d/u,
  age: /\d/,
  salary: /\d/,
  contact: /@|\d[\d\s()–-]{4}|^[\w.-]{4,}$/,
};
const mayTell = (kind: PersonalKind, value: string): boolean => SHAPES[kind]?.test(value) !== false;

const STORIES: ReadonlySet<string> = new Set(['experience', 'projects', 'publications', 'achievements']);
/** The value of these ends at a comma; what follows tells something else. */
const SHORT_VALUES: ReadonlySet<PersonalKind> = new Set(['age', 'gender', 'family', 'name', 'contact']);

const matchers = <T>(
  byKind: LabelWords['labels'],
  make: (phrases: readonly string[]) => T,
): (readonly [PersonalKind, T])[] =>
  Object.entries(byKind).map(([kind, phrases]) => [kind as PersonalKind, make(phrases)] as const);

const at = (line: PersonalLine, from: number, length: number, kind: PersonalKind): PersonalDetail => ({
  start: line.start + from,
  end: line.start + from + length,
  kind,
});

const whole = (line: PersonalLine | undefined, kind: PersonalKind): PersonalDetail[] =>
  line === undefined || line.text.length > 60 || !mayTell(kind, line.text)
    ? []
    : [at(line, 0, line.text.length, kind)];

/** "г." ends in a dot, after which no letter may be forbidden; "г. Омск" and "г.Омск" are both written. */
function openerPattern(phrases: readonly string[]): string {
  return phrasePattern(phrases).replace(/\(\?!\[[^\]]*\]\)$/u, '(?:(?<=\\.)|(?=\\s))');
}

/** HE, HIS and HER in capitals are names of methods and systems, unless the whole line is in capitals. */
function findPronouns(line: PersonalLine, pronoun: RegExp): PersonalDetail[] {
  const isLoud = !/\p{Ll}/u.test(line.text);
  return [...line.text.matchAll(pronoun)]
    .filter(({ 0: word }) => isLoud || /\p{Ll}$/u.test(word))
    .map((match) => at(line, match.index, match[0].length, 'gender'));
}

/** What follows "Label:", up to the next separator. */
function values(line: PersonalLine, kind: PersonalKind, pattern: RegExp): PersonalDetail[] {
  return [...line.text.matchAll(pattern)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = line.text.slice(from);
    const end = SHORT_VALUES.has(kind)
      ? ((kind === 'age' ? DATE_OR_AGE.exec(rest)?.[0].length : undefined) ?? shortValue(rest))
      : (new RegExp(STRONG.source, 'u').exec(rest)?.index ?? rest.length);
    return end === 0 || !mayTell(kind, rest.slice(0, end)) ? [] : [at(line, from, end, kind)];
  });
}

/** What an age is told by; after it, without a comma, the next detail may begin. */
const DATE_OR_AGE =
  /^(?:\d{1,2}[./ -]{1,2}(?:\d{1,2}|\p{L}{3,9}\.?,?)[./ -]{1,2}|\p{L}{3,9}\.? \d{1,2},? )?(?:19|20)\d\d(?!\d)(?:\s?г(?:\.|ода?(?!\p{L}))(?:\s?р(?:\.|ождения))?)?|^\d{1,3}(?!\d|[./ -]+[\p{L}\d])(?=\s|$|[,;)])/u;

/** Up to a comma; that of "May 3, 2001" is part of the date. */
const shortValue = (rest: string): number =>
  /^(?:[^,;|·•(]|,(?=\s*\d{4}(?!\d)))*/u.exec(rest)?.[0].trimEnd().length ?? 0;

function opened(line: PersonalLine, kind: PersonalKind, pattern: RegExp): PersonalDetail[] {
  return [...line.text.matchAll(pattern)].flatMap((match) => {
    const from = match.index + match[0].length;
    const end = shortValue(line.text.slice(from));
    const value = line.text.slice(from, from + end);
    // «1990 г.» is a year and no city.
    const isYear = kind === 'place' && /\d\s?$/.test(line.text.slice(0, match.index));
    if (isYear || !mayTell(kind, value)) return [];
    const length = kind === 'place' || kind === 'name' ? properEnd(value) : end;
    // «родилась» and «гражданка» tell more than the date and the country do.
    const start = kind === 'age' || kind === 'citizenship' ? match.index : from;
    return [at(line, start, from + length - start, kind)];
  });
}

/** "Based in Leeds and open to remote work": the place ends with its last capitalised word. */
const properEnd = (value: string): number =>
  /^(?:[«"]?\p{Lu}[\p{L}\p{M}'’.-]*[»"]?|\d+[\p{L}]?|д\.|кв\.|стр\.)(?:[\s,]+(?:[«"]?\p{Lu}[\p{L}\p{M}'’.-]*[»"]?|\d+\p{L}?|д\.|кв\.))*/u.exec(
    value,
  )?.[0].length ?? value.length;
