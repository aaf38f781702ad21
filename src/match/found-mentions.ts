import type { Passage, Resume } from '../resume/resume.js';
import type { Annotations, Assertion } from './mention.js';
import { originalText } from './original-text.js';

/** One mention inside a passage, for people who ask what a rule had to go by. */
export interface FoundMention {
  /** The words as the candidate wrote them. */
  readonly words: string;
  /** Id of the vocabulary entry, or what a rule would ask for: "quantity:percent", "link:code-profile". */
  readonly what: string;
  readonly kinds: readonly string[];
  readonly assertion: Assertion;
}

/** Every mention inside a passage, in the order of the text. */
export function foundMentions(
  { firstWord, endWord }: Pick<Passage, 'firstWord' | 'endWord'>,
  { mentions }: Pick<Annotations, 'mentions'>,
  resume: Resume,
): FoundMention[] {
  return mentions
    .filter((mention) => mention.firstWord >= firstWord && mention.endWord <= endWord)
    .map((mention) => ({
      words: mention.link?.url ?? originalText(resume, mention),
      what: mention.entry?.id ?? mention.symbols[0] ?? '',
      kinds: mention.entry?.kinds ?? [],
      assertion: mention.assertion,
    }));
}
