import type { Passage, SectionKind } from '../resume/resume.js';
import { listOf } from '../ruleset/check-references.js';
import type { Node } from '../ruleset/schema.js';
import { symbolsOf } from './compile-ruleset.js';
import type { EvaluationContext, Match, Outcome, Truth } from './evaluation.js';
import { findJobAnachronisms, findTenureAnachronisms } from './find-anachronisms.js';
import { findSequences } from './find-sequences.js';
import type { Mention } from './mention.js';

const DEFAULT_GAP = 5;

/** Judges a condition on a passage. The keys of one condition are joined by AND. */
export function evaluate(node: Node, passage: Passage, context: EvaluationContext): Outcome {
  const where = node.in === undefined ? passage : context.enclosing(passage, node.in);
  const parts: Outcome[] = [];
  for (const symbols of symbolsOf(node)) parts.push(evaluateAtom(node, symbols, where, context));
  if (node.rule !== undefined) parts.push(evaluateRule(node, context));
  if (node.sections !== undefined && !isAtom(node))
    parts.push(evaluateSections(node, node.sections, where, context));
  if (node.anachronism !== undefined) parts.push(evaluateAnachronism(node, where, context));
  if (node.words !== undefined) parts.push(evaluateLength(node, node.words, where));
  if (node.all !== undefined) parts.push(conjunction(evaluateUntil(false, node.all, where, context)));
  if (node.any !== undefined)
    parts.push(
      disjunction(
        node,
        node.any.map((child) => evaluate(child, where, context)),
      ),
    );
  if (!context.thorough && parts.some(({ truth }) => truth === false)) return conjunction(parts);
  if (node.none !== undefined) parts.push(negation(node, evaluateUntil(true, node.none, where, context)));
  if (node.sequence !== undefined) parts.push(evaluateSequence(node, node.sequence, where, context));
  if (node.count !== undefined) parts.push(evaluateCount(node, node.count, where, context));
  return parts.length === 1 ? (parts[0] as Outcome) : conjunction(parts);
}

/** Judges conditions one after another; one that comes out as `decisive` decides, so the rest may be left. */
function evaluateUntil(
  decisive: boolean,
  nodes: readonly Node[],
  where: Passage,
  context: EvaluationContext,
): Outcome[] {
  const parts: Outcome[] = [];
  for (const node of nodes) {
    const part = evaluate(node, where, context);
    parts.push(part);
    if (part.truth === decisive && !context.thorough) break;
  }
  return parts;
}

const isAtom = (node: Node): boolean => symbolsOf(node).length > 0;

/** One key of a condition. It can't be decided where links or the sections that it asks for could not be read. */
function evaluateAtom(
  node: Node,
  symbols: readonly string[],
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const { resume, annotations } = context;
  const here = symbols.flatMap((symbol) => {
    const all = annotations.bySymbol.get(symbol);
    return all === undefined ? [] : within(all, passage).filter((mention) => counts(mention, node, context));
  });
  const placed = here.filter((mention) => isInSections(mention, node, context));
  if (placed.length > 0) {
    const unique =
      placed.length < 2 ? placed : [...new Set(placed)].sort((a, b) => a.firstWord - b.firstWord);
    return outcome(
      node,
      true,
      unique.map((mention) => ({
        firstWord: mention.firstWord,
        endWord: mention.endWord,
        mentions: [mention],
      })),
    );
  }
  const lacksLinks = node.link !== undefined && !resume.linksComplete;
  const lacksSections = here.length > 0 && resume.notes.includes('no-sections-found');
  return outcome(node, lacksLinks || lacksSections ? 'unknown' : false, []);
}

function isInSections(mention: Mention, node: Node, { sectionOf }: EvaluationContext): boolean {
  return node.sections === undefined || node.sections.includes(sectionOf(mention.firstWord));
}

function counts(mention: Mention, node: Node, context: EvaluationContext): boolean {
  if (context.reads !== 'all' && mention.hidden !== (context.reads === 'hidden')) return false;
  const wanted = node.assertion ?? 'affirmed';
  if (wanted !== 'any' && mention.assertion !== wanted) return false;
  const value = mention.quantity?.value;
  if (node.atLeast !== undefined && (value == null || value < node.atLeast)) return false;
  return node.atMost === undefined || (value != null && value <= node.atMost);
}

/** Mentions inside a passage. The list is in the order of the text, so looking stops behind the passage. */
function within(mentions: readonly Mention[], passage: Passage): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    if (mention.firstWord >= passage.endWord) break;
    if (mention.firstWord >= passage.firstWord && mention.endWord <= passage.endWord) found.push(mention);
  }
  return found;
}

function evaluateRule(node: Node, context: EvaluationContext): Outcome {
  const status = context.statusOf(listOf(node.rule)[0] ?? '');
  return outcome(node, status === 'hit' ? true : status === 'unknown' ? 'unknown' : false, []);
}

/** On a group, `sections` asks where the passage itself stands; on an atom, where its mentions do. */
function evaluateSections(
  node: Node,
  sections: readonly SectionKind[],
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  if (sections.includes(context.sectionOf(passage.firstWord))) return outcome(node, true, [], 0);
  return outcome(node, context.resume.notes.includes('no-sections-found') ? 'unknown' : false, []);
}

function evaluateAnachronism(node: Node, passage: Passage, context: EvaluationContext): Outcome {
  const find = node.anachronism === 'job' ? findJobAnachronisms : findTenureAnachronisms;
  const matches = find(passage, context);
  return outcome(node, matches.length > 0, matches);
}

/** A passage that is long enough is its own match, so that it can be quoted. */
function evaluateLength(node: Node, words: number, passage: Passage): Outcome {
  const { firstWord, endWord } = passage;
  return endWord - firstWord >= words
    ? outcome(node, true, [{ firstWord, endWord, mentions: [] }])
    : outcome(node, false, []);
}

function evaluateSequence(
  node: Node,
  children: readonly Node[],
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const parts = evaluateUntil(false, children, passage, context);
  const missing = parts.find((part) => part.truth !== true);
  if (missing !== undefined)
    return { ...missing, matches: [], held: parts.filter((part) => part.truth === true).length };
  const found = findSequences(
    parts.map((part) => part.matches),
    { gap: node.gap ?? DEFAULT_GAP, ordered: node.order !== 'any', clause: context.stretches.clause },
  );
  return outcome(node, found.length > 0, found, parts.length);
}

function evaluateCount(
  node: Node,
  count: NonNullable<Node['count']>,
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const part = evaluate(count.of, passage, context);
  const size = count.distinct === true ? new Set(part.matches.map(identityOf)).size : part.matches.length;
  if (size >= count.atLeast) return outcome(node, true, part.matches);
  return outcome(node, part.truth === 'unknown' ? 'unknown' : false, [], size);
}

/** Two names of one entry are one thing. */
const identityOf = (match: Match): string =>
  match.mentions.map((mention) => mention.entry?.id ?? `${mention.start}`).join('+');

function conjunction(parts: readonly Outcome[]): Outcome {
  const failed = parts.find((part) => part.truth === false) ?? parts.find((part) => part.truth === 'unknown');
  const held = parts.reduce((sum, part) => sum + part.held, 0);
  if (failed !== undefined) return { truth: failed.truth, matches: [], failed: failed.failed, held };
  return { truth: true, matches: parts.flatMap((part) => part.matches), failed: null, held };
}

function disjunction(node: Node, parts: readonly Outcome[]): Outcome {
  const matches = parts.filter((part) => part.truth === true).flatMap((part) => part.matches);
  const best = Math.max(...parts.map((part) => part.held));
  if (parts.some((part) => part.truth === true)) return { truth: true, matches, failed: null, held: best };
  const nearest = parts.find((part) => part.held === best);
  const truth = parts.some((part) => part.truth === 'unknown') ? 'unknown' : false;
  return { truth, matches: [], failed: best > 0 ? (nearest?.failed ?? node) : node, held: best };
}

function negation(node: Node, parts: readonly Outcome[]): Outcome {
  if (parts.some((part) => part.truth === true)) return outcome(node, false, []);
  // An absence brings a rule no nearer to a hit.
  return outcome(node, parts.some((part) => part.truth === 'unknown') ? 'unknown' : true, [], 0);
}

function outcome(
  node: Node,
  truth: Truth,
  matches: readonly Match[],
  held = truth === true ? 1 : 0,
): Outcome {
  return { truth, matches, failed: truth === true ? null : node, held };
}
