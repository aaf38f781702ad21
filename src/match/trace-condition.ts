import type { Passage } from '../resume/resume.js';
import type { Node } from '../ruleset/schema.js';
import { evaluate, placeOf } from './evaluate.js';
import type { EvaluationContext, Truth } from './evaluation.js';
import { originalText } from './original-text.js';

/** A condition with how each part of it came out on one passage. */
export interface TracedCondition {
  /** The condition: one without parts, or a group of which only the way of joining matters here. */
  readonly node: Node;
  /** How the parts are joined; null for a condition without parts. */
  readonly group: 'all' | 'any' | 'none' | 'sequence' | 'count' | null;
  readonly truth: Truth;
  /** The words that satisfied it, as the candidate wrote them. */
  readonly found: readonly string[];
  readonly parts: readonly TracedCondition[];
  /** Whether this is the first condition that failed the whole. */
  readonly failing: boolean;
}

/** More finds than these say nothing new. */
const MAX_FOUND = 5;
const LISTS = ['all', 'any', 'none', 'sequence', 'near'] as const;

/** Judges a condition on a passage part by part. `failing` is the part that is known to have failed it, if any. */
export function traceCondition(
  node: Node,
  passage: Passage,
  context: EvaluationContext,
  failing: Node | null,
): TracedCondition {
  const where = placeOf(node, passage, context);
  const own = withoutParts(node);
  const groups = LISTS.flatMap((key) => (node[key] === undefined ? [] : [groupOf(node, key)]));
  const counts: Node[] =
    node.count === undefined
      ? []
      : [{ ...(node.assertion && { assertion: node.assertion }), count: node.count }];
  const split = [...(own === null ? [] : [own]), ...groups, ...counts];
  const { truth, matches } = evaluate(node, passage, context);
  const traced = { node, truth, failing: node === failing };
  if (split.length > 1) {
    const parts = split
      .flatMap((part) => part.all ?? [part])
      .map((part) => traceCondition(part, where, context, failing));
    return {
      ...traced,
      group: 'all',
      found: [],
      failing: false,
      parts: traced.failing ? blamed(parts) : parts,
    };
  }
  const list = LISTS.find((key) => node[key] !== undefined);
  const children = list !== undefined ? node[list] : node.count === undefined ? undefined : [node.count.of];
  if (children === undefined) {
    const words = matches.map((match) =>
      match.mentions.length > 0
        ? match.mentions
            .map((mention) => mention.link?.url ?? originalText(context.resume, mention))
            .join(' … ')
        : '',
    );
    const found = [...new Set(words.filter((text) => text !== ''))].slice(0, MAX_FOUND);
    return { ...traced, group: null, found, parts: [] };
  }
  return {
    ...traced,
    group: list === undefined ? 'count' : list === 'near' ? 'sequence' : list,
    found: [],
    parts: children.map((child) => traceCondition(child, where, context, failing)),
  };
}

/** The first of the keys of a condition that does not hold is what failed it. */
function blamed(parts: readonly TracedCondition[]): readonly TracedCondition[] {
  const first = parts.findIndex(({ truth }) => truth !== true);
  return parts.map((part, index) => (index === first ? { ...part, failing: true } : part));
}

/** The part that failed the whole; null where the whole holds. */
export function failingPart(traced: TracedCondition): TracedCondition | null {
  if (traced.failing) return traced;
  for (const part of traced.parts) {
    const found = failingPart(part);
    if (found !== null) return found;
  }
  return null;
}

/** What a condition asks for beside its parts; null where that is nothing. */
function withoutParts({
  all,
  any,
  none,
  sequence,
  near,
  count,
  order,
  gap,
  in: _in,
  as,
  ...own
}: Node): Node | null {
  const asks = Object.entries(own).some(([key, value]) => value !== undefined && key !== 'assertion');
  return asks ? own : null;
}

const groupOf = (node: Node, key: (typeof LISTS)[number]): Node =>
  key === 'sequence' || key === 'near'
    ? {
        [key]: node[key],
        ...(node.order && { order: node.order }),
        ...(node.gap !== undefined && { gap: node.gap }),
      }
    : { [key]: node[key] };
