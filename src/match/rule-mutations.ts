import { listOf } from '../ruleset/check-references.js';
import type { Node, Rule } from '../ruleset/schema.js';

/** A rule with one of its conditions taken out. */
export interface RuleMutation {
  readonly rule: Rule;
  /** Where the condition stands in the rule. */
  readonly path: readonly PropertyKey[];
  /** What is gone, in the words of the file: "gap: 5", "kind: tool", "excuse denied". */
  readonly lost: string;
}

interface NodeMutation {
  readonly node: Node;
  readonly path: readonly PropertyKey[];
  readonly lost: string;
}

const ATOMS = ['term', 'kind', 'text', 'quantity', 'link', 're'] as const;
const GROUPS = ['all', 'any', 'none', 'sequence', 'near'] as const;
const CONDITIONS = [...ATOMS, ...GROUPS, 'makerOf', 'rule', 'words', 'anachronism', 'count'] as const;
/** Keys that narrow the others; without them the condition holds in more places. */
const BOUNDS = ['in', 'sections', 'assertion', 'quoted', 'order', 'atLeast', 'atMost'] as const;
/** What a bound is where none is written: taking out one that says the same changes nothing. */
const DEFAULTS: Readonly<Record<string, unknown>> = { assertion: 'affirmed', order: 'as-written' };
/** As far apart as the language allows: a sequence without its gap. */
const NO_GAP = 50;

/**
 * Takes each condition out of a rule in turn: atoms, each alternative of a list, the parts of groups, bounds
 * (gap, order, count, values, sections, assertion, quotation marks, scope), excuses, grades, and what the rule reads
 * and concerns.
 */
export function ruleMutations(rule: Rule): RuleMutation[] {
  const { unless = [], grades = [] } = rule;
  return [
    ...nodeMutations(rule.match).map((one) => ({
      rule: { ...rule, match: one.node },
      path: ['match', ...one.path],
      lost: one.lost,
    })),
    ...unless.flatMap(({ reason, because, ...condition }, i): RuleMutation[] => [
      { rule: { ...rule, unless: without(unless, i) }, path: ['unless', i], lost: `excuse ${reason}` },
      ...nodeMutations(condition).map((one) => ({
        rule: { ...rule, unless: unless.with(i, { ...one.node, reason, because }) },
        path: ['unless', i, ...one.path],
        lost: one.lost,
      })),
    ]),
    ...grades.flatMap((grade, i): RuleMutation[] => [
      { rule: { ...rule, grades: without(grades, i) }, path: ['grades', i], lost: `grade ${grade.grade}` },
      ...nodeMutations(grade.match).map((one) => ({
        rule: { ...rule, grades: grades.with(i, { ...grade, match: one.node }) },
        path: ['grades', i, 'match', ...one.path],
        lost: one.lost,
      })),
    ]),
    ...(rule.when === undefined
      ? []
      : [
          { rule: { ...rule, when: undefined }, path: ['when'], lost: `when: ${rule.when.roles.join(', ')}` },
        ]),
    ...(rule.reads === undefined || rule.reads === 'visible'
      ? []
      : [{ rule: { ...rule, reads: undefined }, path: ['reads'], lost: `reads: ${rule.reads}` }]),
  ];
}

function nodeMutations(node: Node): NodeMutation[] {
  const written = CONDITIONS.filter((key) => node[key] !== undefined);
  const isGroup = !ATOMS.some((key) => node[key] !== undefined);
  // A group may ask for nothing but where it stands.
  const alone = written.length + (isGroup && node.sections !== undefined ? 1 : 0) < 2;
  const change = (path: readonly PropertyKey[], lost: string, keys: Partial<Node>): NodeMutation => ({
    node: { ...node, ...keys },
    path,
    lost,
  });
  return [
    // A lone condition goes with the node that holds it.
    ...(alone ? [] : written).flatMap((key) =>
      isSplit(node, key) ? [] : [change([key], lostText(key, node[key]), { [key]: undefined })],
    ),
    ...BOUNDS.flatMap((key) =>
      node[key] === undefined ||
      node[key] === DEFAULTS[key] ||
      (key === 'sections' && isGroup && written.length === 0)
        ? []
        : [change([key], lostText(key, node[key]), { [key]: undefined })],
    ),
    ...(node.gap === undefined ? [] : [change(['gap'], `gap: ${node.gap}`, { gap: NO_GAP })]),
    ...(['sections', ...ATOMS] as const).flatMap((key) => {
      const list = listOf<string>(node[key]);
      return list.length < 2
        ? []
        : list.map((name, i) => change([key, i], `${key}: ${name}`, { [key]: without(list, i) }));
    }),
    ...GROUPS.flatMap((key) => groupMutations(node, key, node[key] ?? [])),
    ...(node.count === undefined ? [] : countMutations(node, node.count)),
  ];
}

/** A group of several parts loses them one at a time; only alternatives mean something else when all are gone. */
const isSplit = (node: Node, key: (typeof CONDITIONS)[number]): boolean =>
  key === 'all' || key === 'none' || key === 'sequence' || key === 'near'
    ? (node[key]?.length ?? 0) > 1
    : false;

function groupMutations(node: Node, key: (typeof GROUPS)[number], children: readonly Node[]): NodeMutation[] {
  const removed = children.map((child, i) => ({
    node: { ...node, [key]: without(children, i) },
    path: [key, i],
    lost: `part ${i + 1} of ${key} (${briefly(child)})`,
  }));
  return [
    ...(children.length < 2 ? [] : removed),
    ...children.flatMap((child, i) =>
      nodeMutations(child).map((one) => ({
        node: { ...node, [key]: children.with(i, one.node) },
        path: [key, i, ...one.path],
        lost: one.lost,
      })),
    ),
  ];
}

function countMutations(node: Node, count: NonNullable<Node['count']>): NodeMutation[] {
  const change = (path: readonly PropertyKey[], lost: string, keys: Partial<typeof count>): NodeMutation => ({
    node: { ...node, count: { ...count, ...keys } },
    path: ['count', ...path],
    lost,
  });
  return [
    ...(count.atLeast < 2 ? [] : [change(['atLeast'], `count of at least ${count.atLeast}`, { atLeast: 1 })]),
    ...(count.distinct === true ? [change(['distinct'], 'distinct', { distinct: undefined })] : []),
    ...nodeMutations(count.of).map((one) => change(['of', ...one.path], one.lost, { of: one.node })),
  ];
}

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);

/** The first key of a condition, to tell it from its neighbours. */
function briefly(node: Node): string {
  const [key, value] = Object.entries(node)[0] ?? ['', ''];
  return lostText(key, value);
}

/** A key with its value where that is short enough to be read at a glance. */
function lostText(key: string, value: unknown): string {
  const values = listOf(value);
  return values.some((one) => typeof one === 'object') ? key : `${key}: ${values.join(', ')}`;
}
