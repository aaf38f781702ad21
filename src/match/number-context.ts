import type { Word } from '../resume/resume.js';
import type { Quantity } from './mention.js';

/** A typed number as a range of words. */
export interface FoundQuantity extends Quantity {
  readonly firstWord: number;
  readonly endWord: number;
}

/** What numbers are read from. */
export interface NumberContext {
  readonly text: string;
  readonly words: readonly Word[];
  /** Number of the phrase of each word. */
  readonly phrase: Uint32Array;
  /** The vocabulary mention that begins at a word, if it is a unit, a quantity word or a metric. */
  readonly kindsAt: (
    word: number,
  ) => { readonly kinds: readonly string[]; readonly endWord: number } | undefined;
  /** Whether a word belongs to a name ("Llama 3"). */
  readonly isInName: (word: number) => boolean;
}
