import type { WordStretches } from './clauses.js';
import type { Assertion } from './mention.js';

/** A mention as far as assertions need to know it. */
export interface Asserted {
  readonly firstWord: number;
  readonly endWord: number;
  readonly kinds: readonly string[];
}

/** How many words a negation reaches over: "did not train or fine-tune GPT-3". */
const NEGATION_REACH = 5;
/** How many words a wish reaches over, within its sentence. */
const WISH_REACH = 15;

/**
 * Makes a function that tells whether words are claimed, denied or wished for, after NegEx (Chapman et al. 2001):
 * cue words reach forward over a few words of their phrase; "not only" is a pseudo-negation, a longer name
 * that takes the place of its "not". `sentence[i]` is the number of the sentence of word i.
 */
export function assertionFinder(
  mentions: readonly Asserted[],
  { phrase }: WordStretches,
  sentence: Uint32Array,
): (words: Pick<Asserted, 'firstWord' | 'endWord'>) => Assertion {
  const cues = (kind: string): Asserted[] => mentions.filter((mention) => mention.kinds.includes(kind));
  const wished = reachOf(cues('hypothetical'), WISH_REACH, sentence);
  const negated = reachOf(cues('negation'), NEGATION_REACH, phrase);
  const lastDenial = new Map(cues('negation-after').map(({ firstWord }) => [phrase[firstWord], firstWord]));
  return ({ firstWord, endWord }) => {
    if (wished.has(firstWord)) return 'hypothetical';
    const denied = (lastDenial.get(phrase[firstWord]) ?? -1) >= endWord;
    return denied || negated.has(firstWord) ? 'negated' : 'affirmed';
  };
}

/** The words that cues reach: at most so many, in the stretch in which the cue stands. */
function reachOf(cues: readonly Asserted[], reach: number, stretch: Uint32Array): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { firstWord, endWord } of cues) {
    for (let word = endWord; word < endWord + reach && stretch[word] === stretch[firstWord]; word += 1)
      words.add(word);
  }
  return words;
}
