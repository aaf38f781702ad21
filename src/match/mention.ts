import type { Link, Passage } from '../resume/resume.js';
import type { VocabularyEntry } from '../ruleset/schema.js';
import type { QuantityType } from '../ruleset/terms.js';

/** Whether the text claims a thing, denies it, or only wishes for it. */
export type Assertion = 'affirmed' | 'negated' | 'hypothetical';

/** A typed number. `value` is in the unit as written; of a transition it is the second value. */
export interface Quantity {
  readonly type: QuantityType;
  readonly value: number | null;
}

/** One find of the annotate pass: a named thing, a quantity or a link, as a range of words. */
export interface Mention extends Passage {
  /** What rules can find it by: "term:library/vllm", "kind:tool", "quantity:percent", "link:code-profile". */
  readonly symbols: readonly string[];
  readonly entry: VocabularyEntry | null;
  readonly quantity: Quantity | null;
  readonly link: Link | null;
  readonly assertion: Assertion;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  readonly hidden: boolean;
}

/** Everything that was found in a resume, in the order of the text, and by symbol. */
export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly bySymbol: ReadonlyMap<string, readonly Mention[]>;
  /** Whether words that are no mention of anything are claimed, denied or wished for. */
  readonly assertionOf: (words: Pick<Passage, 'firstWord' | 'endWord'>) => Assertion;
  readonly isQuoted: (words: Pick<Passage, 'firstWord' | 'endWord'>) => boolean;
}
