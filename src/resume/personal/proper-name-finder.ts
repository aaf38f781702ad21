import type { Span } from '../resume.js';
import { caseForms, isFormOf, type NameForms, plainLatin } from './case-forms.js';
import { type NameToken, nameTokens } from './name-tokens.js';

/** Finds proper names of one or several words, in any case form, among the words of a text. */
export type ProperNameFinder = (tokens: readonly NameToken[], text: string) => Span[];

interface ProperName {
  readonly words: readonly NameForms[];
  /** Names such as МГУ or MIT are known by their capitals and not declined. */
  readonly spelling: string | null;
}

/** A finder of proper names such as cities and schools. They begin with a capital letter. */
export function properNameFinder(names: readonly string[]): ProperNameFinder {
  const byFirstKey = new Map<string, ProperName[]>();
  for (const name of names) {
    const words = nameTokens(name).map(({ text }) => caseForms(text));
    const proper: ProperName = { words, spelling: isShortName(name) ? name : null };
    for (const key of words[0]?.forms ?? []) byFirstKey.set(key, [...(byFirstKey.get(key) ?? []), proper]);
  }
  return (tokens, text) =>
    tokens.flatMap((token, index) => {
      const ends = (token.capital ? (byFirstKey.get(token.key) ?? []) : []).flatMap((name) =>
        fits(name, tokens, index, text) ? [tokens[index + name.words.length - 1]?.end ?? token.end] : [],
      );
      return ends.length === 0 ? [] : [{ start: token.start, end: Math.max(...ends) }];
    });
}

const isShortName = (name: string): boolean =>
  name.length <= 8 && /\p{Lu}\P{Lu}*\p{Lu}/u.test(name) && !/[\s-]/.test(name);

function fits(
  { words, spelling }: ProperName,
  tokens: readonly NameToken[],
  from: number,
  text: string,
): boolean {
  if (spelling !== null) return text.startsWith(spelling, tokens[from]?.start);
  return words.every((word, i) => {
    const token = tokens[from + i];
    const before = tokens[from + i - 1];
    if (token === undefined || !isFormOf(word, token)) return false;
    // Sounding alike is enough between two scripts only: "Lion" is not Lyon.
    if (!token.cyrillic && word.latin !== null && plainLatin(token.text) !== word.latin) return false;
    return i === 0 || (before !== undefined && /^[\s.'’-]{1,2}$/.test(text.slice(before.end, token.start)));
  });
}
