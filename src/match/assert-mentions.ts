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
 * Decides for each mention whether it is claimed, denied or wished for, after NegEx (Chapman et al. 2001):
 * cue words reach forward over a few words of their phrase; "not only" is a pseudo-negation, a longer name
 * that takes the place of its "not". `sentence[i]` is the number of the sentence of word i.
 */
export function assertMentions(
  mentions: readonly Asserted[],
  stretches: WordStretches,
  sentence: Uint32Array,
): Assertion[] {
  const cues = (kind: string): Asserted[] => mentions.filter((mention) => mention.kinds.includes(kind));
  const negations = cues('negation');
  const denials = cues('negation-after');
  const wishes = cues('hypothetical');
  const { phrase } = stretches;
  return mentions.map((mention) => {
    const at = mention.firstWord;
    const wished = wishes.some(
      (cue) => cue.endWord <= at && at - cue.endWord < WISH_REACH && sentence[cue.firstWord] === sentence[at],
    );
    if (wished) return 'hypothetical';
    const negated =
      negations.some(
        (cue) =>
          cue.endWord <= at && at - cue.endWord < NEGATION_REACH && phrase[cue.firstWord] === phrase[at],
      ) || denials.some((cue) => cue.firstWord >= mention.endWord && phrase[cue.firstWord] === phrase[at]);
    return negated ? 'negated' : 'affirmed';
  });
}
