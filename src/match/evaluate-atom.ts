import type { Passage } from '../resume/resume.js';
import type { Node } from '../ruleset/schema.js';
import type { EvaluationContext, Outcome, Selection } from './evaluation.js';
import type { Mention } from './mention.js';
import { outcome } from './outcome.js';

/**
 * Judges whether a passage mentions any of the things that one key of a condition asks for. That can't be decided
 * where links, or the sections that are asked for, could not be read.
 */
export function evaluateAtom(
  node: Node,
  symbols: readonly string[],
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const selection = selectionOf(node, symbols, context);
  const here = within(selection.here, passage);
  context.spend(here.length);
  return outcomeOfAtom(node, here, within(selection.elsewhere, passage), context);
}

/** The outcome of an atom that has found mentions where it looked, and others outside the sections asked for. */
export function outcomeOfAtom(
  node: Node,
  here: readonly Mention[],
  elsewhere: readonly Mention[],
  { resume }: EvaluationContext,
): Outcome {
  const lacksLinks = node.link !== undefined && !resume.linksComplete;
  const lacksSections = elsewhere.length > 0 && resume.notes.includes('no-sections-found');
  const open = lacksLinks || lacksSections;
  if (here.length === 0) return outcome(node, open && 'unknown', [], 0, open);
  const matches = here.map((mention) => ({
    firstWord: mention.firstWord,
    endWord: mention.endWord,
    mentions: [mention],
  }));
  return outcome(node, true, matches, 1, open);
}

/** The mentions of the whole resume that count for a condition; found once, then cut out for each passage. */
function selectionOf(node: Node, symbols: readonly string[], context: EvaluationContext): Selection {
  const { annotations, remembered, spend } = context;
  const known = remembered.selections.get(symbols);
  if (known !== undefined) return known;
  const found: Mention[] = [];
  let groups = 0;
  for (const symbol of symbols) {
    const group = annotations.bySymbol.get(symbol);
    if (group === undefined) continue;
    groups += 1;
    spend(group.length);
    for (const mention of group) if (counts(mention, node, context)) found.push(mention);
  }
  const inOrder = groups < 2 ? found : [...new Set(found)].sort((a, b) => a.firstWord - b.firstWord);
  const selection = bySections(node, inOrder, context);
  remembered.selections.set(symbols, selection);
  return selection;
}

/** Parts mentions by whether they stand in the sections that a condition asks for. */
export function bySections(
  { sections }: Node,
  mentions: readonly Mention[],
  { sectionOf }: EvaluationContext,
): Selection {
  if (sections === undefined) return { here: mentions, elsewhere: [] };
  const isHere = ({ firstWord }: Mention): boolean => sections.includes(sectionOf(firstWord));
  return { here: mentions.filter(isHere), elsewhere: mentions.filter((mention) => !isHere(mention)) };
}

/** Whether a mention is read, asserted, quoted and as large as a condition asks. */
export function counts(mention: Mention, node: Node, { reads }: EvaluationContext): boolean {
  if (reads !== 'all' && mention.hidden !== (reads === 'hidden')) return false;
  const wanted = node.assertion ?? 'affirmed';
  if (wanted !== 'any' && mention.assertion !== wanted) return false;
  if (node.quoted !== undefined && mention.quoted !== node.quoted) return false;
  const value = mention.quantity?.value;
  if (node.atLeast !== undefined && (value == null || value < node.atLeast)) return false;
  return node.atMost === undefined || (value != null && value <= node.atMost);
}

/** The mentions that stand inside a passage, of mentions in the order of the text. */
export function within(all: readonly Mention[], { firstWord, endWord }: Passage): Mention[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.firstWord ?? 0) < firstWord) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < all.length; i += 1) {
    const one = all[i] as Mention;
    if (one.firstWord >= endWord) break;
    if (one.endWord <= endWord) found.push(one);
  }
  return found;
}
