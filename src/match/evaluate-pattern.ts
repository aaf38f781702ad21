import type { Passage, Span, Word } from '../resume/resume.js';
import { listOf } from '../ruleset/check-references.js';
import type { LinearPattern } from '../ruleset/linear-pattern.js';
import type { Node } from '../ruleset/schema.js';
import { bySections, counts, outcomeOfAtom } from './evaluate-atom.js';
import type { EvaluationContext, Outcome } from './evaluation.js';
import type { Mention } from './mention.js';
import { wordIndexAt } from './passage-at.js';

/** More matches of a pattern in one passage tell nothing new. */
const MAX_MATCHES = 50;
/** Instructions of a pattern that take as long as one step of the budget. */
const INSTRUCTIONS_A_STEP = 100;
/** A search that finds something has mostly gone no further; few patterns look on for a longer match. */
const SHARE_BEHIND_MATCH = 0.1;

/** Judges whether whole words of a passage match one of the patterns of `re:`. */
export function evaluatePattern(node: Node, passage: Passage, context: EvaluationContext): Outcome {
  const found = listOf(node.re).flatMap((source) => {
    const pattern = context.patterns.get(source);
    return pattern === undefined ? [] : mentionsOf(source, pattern, passage, context);
  });
  const mentions = found
    .filter((mention) => counts(mention, node, context))
    .sort((a, b) => a.firstWord - b.firstWord);
  const { here, elsewhere } = bySections(node, mentions, context);
  return outcomeOfAtom(node, here, elsewhere, context);
}

/** The matches of a pattern, as mentions of nothing but themselves. */
function mentionsOf(
  source: string,
  pattern: LinearPattern,
  passage: Passage,
  context: EvaluationContext,
): Mention[] {
  const { resume, annotations } = context;
  const { start, end, hidden } = readableRange(passage, context);
  const text = resume.text.slice(start, end);
  const search = pattern.search(text);
  const steps = (characters: number): number => Math.ceil((characters * pattern.size) / INSTRUCTIONS_A_STEP);
  const mentions: Mention[] = [];
  for (let from = 0; from < text.length && mentions.length < MAX_MATCHES; ) {
    const rest = text.length - from;
    // The first search is paid for before it is made, so that a pattern too big for the text is not begun.
    context.spend(1 + steps((mentions.length === 0 ? 1 : SHARE_BEHIND_MATCH) * rest));
    const match = search(from);
    if (mentions.length > 0) context.spend(steps((match?.end ?? text.length) - from));
    if (match === null) break;
    const span = { start: start + match.start, end: start + match.end };
    const { firstWord, endWord } = wordsOf(span, passage, resume.words);
    mentions.push({
      ...span,
      firstWord,
      endWord,
      symbols: [`re:${source}`],
      entry: null,
      quantity: null,
      link: null,
      assertion: annotations.assertionOf({ firstWord, endWord }),
      quoted: annotations.isQuoted({ firstWord, endWord }),
      hidden,
    });
    from = match.end;
  }
  return mentions;
}

/** The words that a match touches; where it touches none, a word beside it, so that it has a place. */
function wordsOf(
  { start, end }: Span,
  passage: Passage,
  words: readonly Word[],
): Pick<Passage, 'firstWord' | 'endWord'> {
  const first = wordIndexAt(words, start);
  const last = wordIndexAt(words, end);
  const behind = (words[last]?.start ?? end) < end ? last + 1 : last;
  const firstWord = Math.max(passage.firstWord, Math.min(first, passage.endWord - 1));
  return { firstWord, endWord: Math.min(Math.max(behind, firstWord + 1), passage.endWord) };
}

/** Hidden text stands at the end of the text: a pattern matches either in it or before it. */
function readableRange(
  { start, end }: Passage,
  { resume, reads }: EvaluationContext,
): { start: number; end: number; hidden: boolean } {
  const hiddenStart = resume.sections.find(({ kind }) => kind === 'hidden')?.start ?? resume.text.length;
  if (reads === 'hidden') return { start: Math.max(start, hiddenStart), end, hidden: true };
  if (reads === 'visible') return { start, end: Math.min(end, hiddenStart), hidden: false };
  return { start, end, hidden: start >= hiddenStart };
}
