import { caseForms, isFormOf } from '../../resume/personal/case-forms.js';
import { nameTokens } from '../../resume/personal/name-tokens.js';
import { phraseTest } from '../../resume/personal/phrase-pattern.js';
import type { Span } from '../../resume/resume.js';
import type { Language } from '../../ruleset/terms.js';
import { formFinder } from './find-form.js';
import { nameFinder } from './find-names.js';
import { givenNameTest } from './given-names.js';
import { NAME_KIND, type PersonalPatterns } from './personal-patterns.js';

/** Something that was taken out of a text. What it was is kept nowhere. */
export interface Replacement {
  readonly kind: string;
  readonly placeholder: string;
  /** Where the placeholder begins in the new text. */
  readonly at: number;
}

export interface AnonymisedText {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

/** Takes personal data out of texts that belong together, such as a question and its answer. */
export type Anonymiser = (texts: readonly string[]) => readonly AnonymisedText[];

interface Found extends Span {
  readonly kind: string;
}

/** Makes an anonymiser. A name that is told in one of the texts is taken out of all, in every case of Russian. */
export function anonymiser({ kinds, names }: PersonalPatterns): Anonymiser {
  const finders = kinds.map(({ id, find }) => ({ id, find: find.map(formFinder) }));
  const findNames = nameFinder(names);
  const isNever = phraseTest(names.never);
  const isGiven = givenNameTest(names.given);
  const placeholders = new Map([
    ...kinds.map(({ id, placeholder }) => [id, placeholder] as const),
    [NAME_KIND, names.placeholder] as const,
  ]);
  return (texts) => {
    const found = texts.map((text) => {
      const taken: Found[] = [];
      for (const { id, find } of finders) for (const one of find) add(taken, one(text), id);
      add(taken, findNames(text), NAME_KIND);
      return taken;
    });
    const known = texts.flatMap((text, i) =>
      (found[i] ?? [])
        .filter(({ kind }) => kind === NAME_KIND)
        .flatMap(({ start, end }) => nameTokens(text.slice(start, end)))
        .filter(({ text: word }) => word.length > 2)
        .map(({ text: word }) => caseForms(word)),
    );
    return texts.map((text, i) => {
      const taken = found[i] ?? [];
      const again = nameTokens(text).filter(
        (token) =>
          token.capital &&
          !isNever(token.text) &&
          (isGiven(token) || known.some((name) => isFormOf(name, token))),
      );
      add(taken, again, NAME_KIND);
      return replaced(text, taken, placeholders);
    });
  };
}

/** What is taken already is not taken twice. */
function add(taken: Found[], spans: readonly Span[], kind: string): void {
  for (const { start, end } of spans)
    if (taken.every((other) => end <= other.start || start >= other.end)) taken.push({ start, end, kind });
}

function replaced(
  text: string,
  taken: readonly Found[],
  placeholders: ReadonlyMap<string, Readonly<Record<Language, string>>>,
): AnonymisedText {
  const ordered = [...taken].sort((a, b) => a.start - b.start);
  const language = languageOf(
    ordered.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
  );
  const replacements: Replacement[] = [];
  let out = '';
  let from = 0;
  for (const { start, end, kind } of ordered) {
    const placeholder = placeholders.get(kind)?.[language] ?? '';
    out += text.slice(from, start);
    // Two words of a name that were found one by one are one name.
    const last = replacements.at(-1);
    const goesOn =
      kind === NAME_KIND &&
      last?.kind === kind &&
      out.trimEnd().endsWith(placeholder) &&
      /^[ \u00a0]*$/.test(text.slice(from, start));
    if (goesOn) out = out.trimEnd();
    else {
      replacements.push({ kind, placeholder, at: out.length });
      out += placeholder;
    }
    from = end;
  }
  return { text: out + text.slice(from), replacements };
}

/** The alphabet that most letters are of. */
function languageOf(text: string): Language {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic >= latin && cyrillic > 0 ? 'ru' : 'en';
}
