import type { Span } from '../resume.js';
import { caseForms, nameKey } from './case-forms.js';
import { nameTokens } from './name-tokens.js';
import { type LinePart, type PersonalLine, partsOf, WEAK } from './personal-lines.js';
import type { PersonalWords } from './personal-words.js';
import { phrasePattern, phraseTest } from './phrase-pattern.js';

/** Finds people beside the candidate: "manager John Doe", and whoever stands under the heading of references. */
export type OtherPeopleFinder = (
  lines: readonly PersonalLine[],
  isTechnology: (span: Span) => boolean,
) => Span[];

type Words = Pick<PersonalWords, 'others' | 'nameForms' | 'honorifics' | 'titleWords' | 'names'>;

const NAME = "\\p{Lu}[\\p{Ll}\\p{M}'’]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?";
const INITIAL = '\\p{Lu}\\.\\s?';
const MAX_REFERENCE = 140;

/** Makes the finder ready. A word counts as a first name when the table of name forms has it. */
export function otherPeopleFinder(words: Words): OtherPeopleFinder {
  const { relations, before, headings, notPeople } = words.others;
  const titles = [...words.honorifics, 'Dr', 'Prof', 'Проф', 'проф'].join('|');
  const person = `(?<title>(?:(?:${titles})\\.?\\s+)*)(?<name>(?:${INITIAL}){1,2}${NAME}|${NAME}(?:\\s(?:${INITIAL}){1,2}|(?:\\s${NAME}){0,2}))`;
  const related = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${either(relations)})(?:\\s*[:(—–]\\s*|,?\\s+)|(?:${either(before)})\\s+)(?:${person})`,
    'gu',
  );
  const alone = new RegExp(`^(?:${person})`, 'u');
  const reference = new RegExp(`^(?:${phrasePattern(headings)})\\s*(?<rest>:\\s*)?`, 'iu');
  const isHeading = phraseTest(headings);
  const isTitleWord = phraseTest([...words.titleWords, ...notPeople]);
  const isPatronymic = phraseTest(words.names.patronymics);
  const isFirstName = firstNameTest(words.nameForms);

  /** The words of a name up to one that belongs to a title or a company; null where that leaves no person. */
  const personIn = (
    { title = '', name = '' }: Record<string, string | undefined>,
    start: number,
    isEnough: boolean,
  ): Span | null => {
    const tokens = nameTokens(name);
    const cut = tokens.findIndex(({ text }) => isTitleWord(text));
    const kept = cut < 0 ? tokens : tokens.slice(0, cut);
    const last = kept.at(-1);
    const isInitialled = cut < 0 && /\p{Lu}\./u.test(name);
    const isKnown = kept.some(({ text }) => isFirstName(text) || isPatronymic(text));
    if (last === undefined || (cut >= 0 && kept.length < 2)) return null;
    if (!(title !== '' || isInitialled || isKnown || (isEnough && cut < 0 && kept.length > 1))) return null;
    const end = isInitialled ? name.trimEnd().length : last.end;
    return { start, end: start + title.length + end };
  };
  const inLine = (line: PersonalLine): (Span | null)[] =>
    [...line.text.matchAll(related)].map(({ 0: all, index, groups = {} }) => {
      const length = (groups.title?.length ?? 0) + (groups.name?.length ?? 0);
      return personIn(groups, line.start + index + all.length - length, false);
    });
  const inReference = (line: PersonalLine, from: number): (Span | null)[] =>
    partsOf({ start: line.start + from, text: line.text.slice(from) }, WEAK).map(
      ({ start, text }: LinePart, index) => {
        const found = alone.exec(text);
        if (found === null) return null;
        const isWhole = found[0].length === text.length && index === 0;
        return personIn(found.groups ?? {}, start, isWhole);
      },
    );
  return (lines, isTechnology) => {
    let within: 'no' | 'begins' | PersonalLine['section'] = 'no';
    return lines
      .flatMap((line) => {
        if (isHeading(line.text.replace(/:$/, ''))) {
          within = 'begins';
          return [];
        }
        if (within === 'begins') within = line.section;
        if (line.heading || line.section !== within) within = 'no';
        const label = reference.exec(line.text);
        const from = label?.groups?.rest === undefined ? 0 : label[0].length;
        const isReference = (within !== 'no' || from > 0) && line.text.length <= MAX_REFERENCE;
        return [...inLine(line), ...(isReference ? inReference(line, from) : [])];
      })
      .filter((span) => span !== null)
      .filter((span) => !isTechnology(span));
  };
}

/** Any of the words, in small letters or with a capital at the beginning. */
const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const first = word.charAt(0);
      return `[${first.toLowerCase()}${first.toUpperCase()}]${word.slice(1)}`.replace(/ /g, '\\s+');
    })
    .join('|');

function firstNameTest({ forms, alsoWords }: PersonalWords['nameForms']): (word: string) => boolean {
  const also = new Set(alsoWords.map(nameKey));
  const names = forms.flat().filter((name) => !also.has(nameKey(name)));
  const keys = new Set(names.map(nameKey));
  const cases = new Set(names.flatMap((name) => [...caseForms(name).forms]));
  return (word) => {
    const key = nameKey(word);
    return /\p{Script=Cyrillic}/u.test(word) ? cases.has(key) : keys.has(key);
  };
}
