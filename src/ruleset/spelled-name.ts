import { splitWords } from '../resume/split-words.js';

/** One word of a name and how it is looked for. */
export interface NameWord {
  readonly form: string;
  readonly stem: string;
  /** "обуч*": any word that begins so. */
  readonly prefix: boolean;
}

/** A name of a vocabulary entry, taken apart. */
export interface SpelledName {
  /** What must stand there letter by letter, for a name that begins with "="; else null. */
  readonly exact: string | null;
  readonly words: readonly NameWord[];
}

/** Reads a name in the term syntax: words by stem, "обуч*" by prefix, "=RAG" by exact spelling. */
export function spelledName(name: string): SpelledName {
  const exact = name.startsWith('=') ? name.slice(1) : null;
  const spelled = exact ?? name;
  return {
    exact,
    words: splitWords(spelled).map(({ form, stem, end }) => ({
      form,
      stem,
      prefix: exact === null && spelled[end] === '*',
    })),
  };
}
