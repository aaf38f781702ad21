import { findItems } from './find-items.js';
import type { PersonalDetail } from './personal-detail.js';
import { type PersonalLine, STRONG } from './personal-lines.js';
import type { PersonalKind, PersonalWords } from './personal-words.js';
import { phrasePattern, phraseTest } from './phrase-pattern.js';
import type { SpanMarks } from './span-marks.js';

type LabelWords = Pick<PersonalWords, 'labels' | 'openers' | 'items' | 'anywhere'>;

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
  const anywhere = matchers(words.anywhere, (phrases) => new RegExp(phrasePattern(phrases), 'giu'));
  return (lines, taken) =>
    lines.flatMap((line, index) => [
      ...(line.zone === 'body' && (line.bullet || STORIES.has(line.section))
        ? []
        : labels.flatMap(([kind, pattern]) => values(line, kind, pattern))),
      ...alone.flatMap(([kind, pattern]) =>
        line.zone !== 'body' && pattern.test(line.text) ? whole(lines[index + 1], kind) : [],
      ),
      ...(line.zone === 'body' ? [] : openers.flatMap(([kind, pattern]) => opened(line, kind, pattern))),
      ...(line.zone === 'body' ? [] : findItems(line, items, taken)),
      ...anywhere.flatMap(([kind, pattern]) =>
        [...line.text.matchAll(pattern)].map((match) => at(line, match.index, match[0].length, kind)),
      ),
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

/** What follows "Label:", up to the next separator. */
function values(line: PersonalLine, kind: PersonalKind, pattern: RegExp): PersonalDetail[] {
  return [...line.text.matchAll(pattern)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = line.text.slice(from);
    const end = SHORT_VALUES.has(kind)
      ? shortValue(rest)
      : (new RegExp(STRONG.source, 'u').exec(rest)?.index ?? rest.length);
    return end === 0 || !mayTell(kind, rest.slice(0, end)) ? [] : [at(line, from, end, kind)];
  });
}

/** Up to a comma; that of "May 3, 2001" is part of the date. */
const shortValue = (rest: string): number =>
  /^(?:[^,;|·•(]|,(?=\s*\d{4}(?!\d)))*/u.exec(rest)?.[0].trimEnd().length ?? 0;

function opened(line: PersonalLine, kind: PersonalKind, pattern: RegExp): PersonalDetail[] {
  return [...line.text.matchAll(pattern)].flatMap((match) => {
    const from = match.index + match[0].length;
    const end = shortValue(line.text.slice(from));
    const value = line.text.slice(from, from + end);
    if (!mayTell(kind, value)) return [];
    const length = kind === 'place' ? properEnd(value) : end;
    // «родилась» tells more than the date does.
    const start = kind === 'age' ? match.index : from;
    return [at(line, start, from + length - start, kind)];
  });
}

/** "Based in Leeds and open to remote work": the place ends with its last capitalised word. */
const properEnd = (value: string): number =>
  /^(?:[«"]?\p{Lu}[\p{L}\p{M}'’.-]*[»"]?|\d+[\p{L}]?|д\.|кв\.|стр\.)(?:[\s,]+(?:[«"]?\p{Lu}[\p{L}\p{M}'’.-]*[»"]?|\d+\p{L}?|д\.|кв\.))*/u.exec(
    value,
  )?.[0].length ?? value.length;
