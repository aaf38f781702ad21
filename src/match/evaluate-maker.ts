import type { Passage, Resume } from '../resume/resume.js';
import type { Node } from '../ruleset/schema.js';
import { symbolsFor } from './compile-ruleset.js';
import { evaluateAtom } from './evaluate-atom.js';
import type { EvaluationContext, Outcome } from './evaluation.js';
import type { Mention } from './mention.js';
import { outcome } from './outcome.js';
import { passageIndexAt } from './passage-at.js';

/** Words before an employer: "at OpenAI", «в Яндексе», «в команде Сбера». */
const AT = /^(?:at|in|for|в|во|из|для|команд.*|лаборатори.*|отдел.*)$/u;
/** Where dates come first, further short lines below the names may be what was done. */
const HEADING_LINES = 3;

/** Judges whether a passage mentions something of a kind in a job at one of those who made it. */
export function evaluateMaker(
  node: Node,
  kinds: string | readonly string[],
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const things = evaluateAtom(node, symbolsFor('kind', kinds), passage, context);
  const makers = things.matches.flatMap(({ mentions }) =>
    mentions.flatMap(({ entry }) => entry?.maker ?? []),
  );
  if (makers.length === 0) return outcome(node, things.truth === 'unknown' && 'unknown', []);
  const named = evaluateAtom(node, symbolsFor('term', [...new Set(makers)]), passage, context);
  const employers = named.matches.filter(({ mentions }) =>
    mentions.some((mention) => isEmployer(mention, context.resume)),
  );
  return employers.length > 0 || named.truth !== true
    ? { ...named, matches: employers }
    : outcome(node, false, []);
}

/**
 * Whether a name is where the work was done: in the lines that name a job, first in its paragraph, or behind "at". Who
 * says that a model beats OpenAI's, or uses a library of Hugging Face, does not work there.
 */
function isEmployer({ firstWord, start }: Mention, { entries, bullets, words }: Resume): boolean {
  const entry = entries[passageIndexAt(entries, firstWord)];
  const heading = entry?.heading?.split('\n').slice(0, HEADING_LINES).join('\n') ?? '';
  const headingEnd = (entry?.start ?? 0) + heading.length;
  return (
    start < headingEnd ||
    bullets[passageIndexAt(bullets, firstWord)]?.firstWord === firstWord ||
    AT.test(words[firstWord - 1]?.form ?? '')
  );
}
