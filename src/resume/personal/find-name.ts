import type { Span } from '../resume.js';
import { caseForms, type NameForms, nameKey } from './case-forms.js';
import { nameShape } from './name-shape.js';
import { nameTokens } from './name-tokens.js';
import { type LinePart, type PersonalLine, partsOf, WEAK } from './personal-lines.js';
import type { PersonalWords } from './personal-words.js';
import { phraseTest } from './phrase-pattern.js';
import type { SpanMarks } from './span-marks.js';

/** The candidate's name: where it stands at the head of the resume, and its words. */
export interface FoundName {
  readonly spans: readonly Span[];
  readonly words: readonly NameForms[];
}

/** What the name is looked for with besides the lines. */
export interface NameClues {
  readonly fileName: string;
  /** The parts of mail addresses before the @. */
  readonly mailNames: readonly string[];
  /** What is no part of a name: contacts, and values that labels call names. */
  readonly taken: SpanMarks;
  /** Parts that a label says are names. */
  readonly labelled: readonly LinePart[];
  readonly isTechnology: (span: Span) => boolean;
}

/** A name-like part scores this much at least to be taken for the name. */
const ENOUGH = 3;
const LOOKED_AT = 30;

type NameWords = PersonalWords['names'] & Pick<PersonalWords, 'titleWords'>;

/** Finds the candidate's name at the head of a resume by its place, its size, its form, file name and mail address. */
export function nameFinder(
  words: NameWords,
): (lines: readonly PersonalLine[], clues: NameClues) => FoundName {
  const shape = nameShape(words);
  const isTitleWord = phraseTest(words.titleWords);
  const isTitle = phraseTest(words.titles);
  const isPatronymic = phraseTest(words.patronymics);
  const isNoName = phraseTest(words.notInAddresses);
  return (lines, clues) => {
    const told = addressWords(clues, isNoName);
    const isTold = (text: string): boolean =>
      nameTokens(text).some((token) => told.some((word) => isTheSame(caseForms(token.text), word)));
    const biggest = Math.max(...lines.slice(0, LOOKED_AT).map(({ size }) => size ?? 0));
    const candidates = lines
      .filter(({ zone }) => zone === 'head')
      .slice(0, LOOKED_AT)
      .flatMap((line) =>
        partsOf(line, WEAK, clues.taken).flatMap((part) => {
          const name = shape(part);
          if (name === null) return [];
          const names = nameTokens(name.text)
            .map(({ text }) => text)
            .filter((text) => !isTitle(text));
          const score =
            likelihood(line, name, names.length, biggest) +
            3 * names.filter(isTold).length +
            (names.some((text) => isPatronymic(text)) ? 3 : 0);
          return [{ name, names, score, line }];
        }),
      );
    const best = candidates.reduce<(typeof candidates)[number] | null>(
      (top, one) => (one.score >= ENOUGH && one.score > (top?.score ?? 0) ? one : top),
      null,
    );
    const known = [
      ...(best?.names ?? []),
      ...clues.labelled.flatMap(({ text }) => nameTokens(text).map((one) => one.text)),
    ].map(caseForms);
    // The same name in the other script stands on the same line; elsewhere it shares a word.
    const same = candidates.filter(
      ({ names, line, score }) =>
        names.some((text) => known.some((word) => isTheSame(word, caseForms(text)))) ||
        (line === best?.line && names.length > 1 && score > 0 && otherScript(names, best.names)) ||
        (best !== null && line.size === biggest && isBelow(line, best.line)),
    );
    const shown = [...new Set([...(best === null ? [] : [best]), ...same])];
    const forms = [
      ...known,
      ...shown.flatMap(({ names }) => names.map(caseForms)),
      ...lines
        .filter(({ zone }) => zone === 'head')
        .flatMap(({ text, start }) => nameTokens(text, start))
        .filter((token) => token.capital && token.text.length > 3 && !isTitleWord(token.text))
        .filter((token) => !clues.isTechnology(token))
        .map(({ text }) => caseForms(text))
        .filter((word) => told.some((one) => isTheSame(word, one))),
    ].filter(({ base }) => base.length > 1);
    const particles = new Set(words.particles.map(nameKey));
    return {
      spans: [...clues.labelled, ...shown.map(({ name }) => name)],
      words: uniqueForms(forms.filter(({ base }) => !particles.has(base))),
    };
  };
}

/** How much its place and its size speak for a part of a line as the name. */
function likelihood(line: PersonalLine, { text }: LinePart, words: number, biggest: number): number {
  return (
    (line.position === 0 ? 3 : line.position < 4 ? 2 : 0) +
    (biggest > 0 && line.size === biggest && words > 1 ? 3 : 0) +
    (text.length === line.text.length ? 1 : 0) +
    (words === 1 ? -2 : 0)
  );
}

const isTheSame = (a: NameForms, b: NameForms): boolean =>
  a.base === b.base || a.forms.has(b.base) || b.forms.has(a.base);

/** A name set in large letters may take two lines. */
const isBelow = (line: PersonalLine, name: PersonalLine): boolean =>
  line.size === name.size && Math.abs(line.position - name.position) === 1;

const otherScript = (a: readonly string[], b: readonly string[]): boolean =>
  /\p{Script=Latin}/u.test(a.join('')) !== /\p{Script=Latin}/u.test(b.join(''));

const uniqueForms = (all: readonly NameForms[]): NameForms[] => [
  ...new Map(all.map((one) => [one.base, one])).values(),
];

/** Words of the file name and of mail addresses that may be names: "anna-lebedeva.pdf", anna.lebedeva@... */
function addressWords({ fileName, mailNames }: NameClues, isNoName: (text: string) => boolean): NameForms[] {
  const base = fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return nameTokens([base.replaceAll('_', ' '), ...mailNames].join(' '))
    .filter(({ text }) => text.length > 2 && !isNoName(text))
    .map(({ text }) => caseForms(text));
}
