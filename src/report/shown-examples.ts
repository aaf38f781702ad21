import type { Rule } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';
import { type Texts, textsFor } from './messages.js';

/** An example as a reader of one language is shown it, on one line. */
export interface ShownExample {
  readonly outcome: string;
  readonly text: string;
  /** The excuse that holds, or what could not be read. */
  readonly reason: string | null;
}

const OUTCOMES: readonly (keyof Texts['outcomes'])[] = ['hit', 'miss', 'excused', 'unknown'];
/** More examples than these of one outcome are for `rules test`, not for readers. */
const MOST = 4;

/** The first few examples of each outcome in the reader's language; in the other one where there are none. */
export function shownExamples({ examples }: Pick<Rule, 'examples'>, language: Language): ShownExample[] {
  const { outcomes } = textsFor(language);
  return OUTCOMES.flatMap((outcome) => {
    const all = (examples[outcome] ?? []).map((example) =>
      typeof example === 'string' ? { text: example } : example,
    );
    const own = all.filter(({ text }) => languageOf(text) === language);
    return (own.length > 0 ? own : all).slice(0, MOST).map(({ text, reason }) => ({
      outcome: outcomes[outcome],
      text: text.trim().split('\n').join(' / '),
      reason: reason ?? null,
    }));
  });
}

/** Names of tools are Latin in both languages, so any Cyrillic letter makes a text Russian. */
const languageOf = (text: string): Language => (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en');
