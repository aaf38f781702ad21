import type { Passage, SectionKind } from '../resume/resume.js';
import type { Node } from '../ruleset/schema.js';
import { symbolsFor } from './compile-ruleset.js';
import { evaluateAtom } from './evaluate-atom.js';
import { evaluateMaker } from './evaluate-maker.js';
import { evaluatePattern } from './evaluate-pattern.js';
import type { EvaluationContext, Match, Outcome } from './evaluation.js';
import { findJobAnachronisms, findTenureAnachronisms } from './find-anachronisms.js';
import { DEFAULT_GAP, findSequences } from './find-sequences.js';
import { conjunction, disjunction, firstFailure, negation, outcome } from './outcome.js';

/** Judges one key of a condition on a passage. */
type Judge = (where: Passage, context: EvaluationContext) => Outcome;

/** How each key of a condition is judged, in this order. Keys without a line narrow the others. */
const JUDGES: { readonly [Key in keyof Node]?: (node: Node, value: NonNullable<Node[Key]>) => Judge | null } =
  {
    term: (node, names) => atom(node, symbolsFor('term', names)),
    kind: (node, names) => atom(node, symbolsFor('kind', names)),
    text: (node, texts) => atom(node, symbolsFor('text', texts)),
    quantity: (node, types) => atom(node, symbolsFor('quantity', types)),
    link: (node, kinds) => atom(node, symbolsFor('link', kinds)),
    re: (node) => (where, context) => evaluatePattern(node, where, context),
    makerOf: (node, kinds) => (where, context) => evaluateMaker(node, kinds, where, context),
    rule: (node, id) => (_, context) => evaluateRule(node, id, context),
    // On an atom, sections ask where its mentions stand; on a group, where the passage itself does.
    sections: (node, sections) =>
      isAtom(node) ? null : (where, context) => evaluateSections(node, sections, where, context),
    anachronism: (node) => (where, context) => evaluateAnachronism(node, where, context),
    words: (node, words) => (where) => evaluateLength(node, words, where),
    all: (_, parts) => (where, context) => conjunction(evaluateUntil(false, parts, where, context)),
    any: (node, parts) => (where, context) =>
      disjunction(
        node,
        parts.map((part) => evaluate(part, where, context)),
      ),
    none: (node, parts) => (where, context) => negation(node, evaluateUntil(true, parts, where, context)),
    sequence: (node, parts) => (where, context) =>
      evaluateSequence(node, parts, node.order !== 'any', where, context),
    near: (node, parts) => (where, context) => evaluateSequence(node, parts, false, where, context),
    count: (node, count) => (where, context) => evaluateCount(node, count, where, context),
  };

const judgesByNode = new WeakMap<Node, readonly Judge[]>();

/** Judges a condition on a passage. The keys of one condition are joined by AND. */
export function evaluate(node: Node, passage: Passage, context: EvaluationContext): Outcome {
  context.spend(1);
  if (node.in === undefined) return evaluateKeys(node, passage, context);
  const outcomes = context.places(passage, node.in).map((where) => {
    const there = evaluateThere(node, where, context);
    return isBeyond(where, passage) ? borrowed(there) : there;
  });
  return outcomes.length === 1 ? (outcomes[0] as Outcome) : disjunction(node, outcomes);
}

const isBeyond = (where: Passage, passage: Passage): boolean =>
  where.firstWord < passage.firstWord || where.endWord > passage.endWord;

const borrowed = (found: Outcome): Outcome =>
  found.matches.length === 0
    ? found
    : { ...found, matches: found.matches.map((match) => ({ ...match, borrowed: true as const })) };

/** Where a condition looks from a passage; of several places, the first in which most of it holds. */
export function placeOf(node: Node, passage: Passage, context: EvaluationContext): Passage {
  if (node.in === undefined) return passage;
  const judged = context
    .places(passage, node.in)
    .map((where) => ({ where, outcome: evaluateThere(node, where, context) }));
  const holding = judged.find(({ outcome }) => outcome.truth === true);
  const most = Math.max(...judged.map(({ outcome }) => outcome.held));
  return (holding ?? judged.find(({ outcome }) => outcome.held === most))?.where ?? passage;
}

/** The same place is asked about from many passages. */
function evaluateThere(node: Node, where: Passage, context: EvaluationContext): Outcome {
  const { elsewhere } = context.remembered;
  const known = elsewhere.get(node) ?? new Map<Passage, Outcome>();
  elsewhere.set(node, known);
  const outcomeThere = known.get(where) ?? evaluateKeys(node, where, context);
  known.set(where, outcomeThere);
  return outcomeThere;
}

/** One key that fails decides, so the rest is left unless the nearest miss is wanted. */
function evaluateKeys(node: Node, where: Passage, context: EvaluationContext): Outcome {
  const parts: Outcome[] = [];
  for (const judge of judgesOf(node)) {
    const part = judge(where, context);
    parts.push(part);
    if (part.truth === false && !context.thorough) break;
  }
  return parts.length === 1 ? (parts[0] as Outcome) : conjunction(parts);
}

function judgesOf(node: Node): readonly Judge[] {
  const known = judgesByNode.get(node);
  if (known !== undefined) return known;
  const judges = (Object.keys(JUDGES) as (keyof Node)[]).flatMap((key) => {
    const make = JUDGES[key] as ((node: Node, value: unknown) => Judge | null) | undefined;
    return node[key] === undefined ? [] : (make?.(node, node[key]) ?? []);
  });
  judgesByNode.set(node, judges);
  return judges;
}

const atom =
  (node: Node, symbols: readonly string[]): Judge =>
  (where, context) =>
    evaluateAtom(node, symbols, where, context);

const isAtom = ({ term, kind, text, quantity, link, re }: Node): boolean =>
  [term, kind, text, quantity, link, re].some((key) => key !== undefined);

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

function evaluateRule(node: Node, rule: string, context: EvaluationContext): Outcome {
  const status = context.statusOf(rule);
  return outcome(node, status === 'hit' ? true : status === 'unknown' ? 'unknown' : false, []);
}

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
function evaluateLength(node: Node, words: number, { firstWord, endWord }: Passage): Outcome {
  return endWord - firstWord >= words
    ? outcome(node, true, [{ firstWord, endWord, mentions: [] }])
    : outcome(node, false, []);
}

function evaluateSequence(
  node: Node,
  children: readonly Node[],
  ordered: boolean,
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const parts = evaluateUntil(false, children, passage, context);
  const missing = firstFailure(parts);
  if (missing !== undefined)
    return { ...missing, matches: [], held: parts.filter((part) => part.truth === true).length };
  const { gap = DEFAULT_GAP } = node;
  const found = findSequences(
    parts.map((part) => part.matches),
    { gap, ordered, clause: context.stretches.clause },
    context.spend,
  );
  const open = parts.some((part) => part.open);
  return outcome(node, found.length > 0 || (open && 'unknown'), found, parts.length, open);
}

/** Fewer than asked for are too few only where no more can be there. */
function evaluateCount(
  node: Node,
  count: NonNullable<Node['count']>,
  passage: Passage,
  context: EvaluationContext,
): Outcome {
  const { matches, open } = evaluate(count.of, passage, context);
  const size = count.distinct === true ? new Set(matches.map(identityOf)).size : matches.length;
  if (size >= count.atLeast) return outcome(node, true, matches, 1, open);
  return outcome(node, open && 'unknown', [], size, open);
}

/** Two names of one entry are one thing. */
const identityOf = (match: Match): string =>
  match.mentions.map((mention) => mention.entry?.id ?? `${mention.start}`).join('+');
