import { didYouMean } from './did-you-mean.js';
import { compilePattern, PatternError } from './linear-pattern.js';
import type { PartialRuleset } from './merge-rulesets.js';
import type { RulesetProblem } from './ruleset-error.js';
import type { Node, Points, Rule } from './schema.js';
import { LANGUAGES } from './terms.js';

/** Makes a problem at a place inside an item of the ruleset, wherever its file is. */
export type PointAt = (
  collection: string,
  id: string | null,
  rest: readonly PropertyKey[],
  message: string,
  hint?: string | null,
) => RulesetProblem;

const GROUPS = ['all', 'any', 'none', 'sequence', 'near'] as const;
/** What titles may show of an anachronism. */
const ANACHRONISM_FACTS = ['name', 'claimed', 'released'];

/** A rule as far as it could be read. */
type RuleParts = NonNullable<PartialRuleset['rules']>[number];
type ConditionsOf = { readonly [Part in 'match' | 'grades' | 'unless']?: Rule[Part] | undefined };

interface Found {
  readonly node: Node;
  readonly path: readonly PropertyKey[];
}

/** Finds references to entries, kinds, rules and roles that don't exist, and rules that refer to each other in a circle. */
export function checkReferences(
  { vocabulary = [], rules = [], roles = [] }: PartialRuleset,
  pointAt: PointAt,
): RulesetProblem[] {
  const known = {
    term: new Set(vocabulary.map((entry) => entry.id)),
    kind: new Set(vocabulary.flatMap((entry) => entry.kinds ?? [])),
    rule: new Set(rules.map((rule) => rule.id)),
    role: new Set(roles.flatMap((role) => [role.id, ...(role.groups ?? [])])),
  };
  const dangling = (
    collection: string,
    id: string,
    path: readonly PropertyKey[],
    what: keyof typeof known,
    name: string,
  ): RulesetProblem[] => {
    if (known[what].has(name)) return [];
    const hint = didYouMean(name, [...known[what]], WHERE[what]);
    return [pointAt(collection, id, path, `there is no ${what} "${name}"`, hint)];
  };
  const each = (
    collection: string,
    id: string,
    path: readonly PropertyKey[],
    what: keyof typeof known,
    names: string | readonly string[] | undefined,
  ): RulesetProblem[] =>
    listOf(names).flatMap((name, i) =>
      dangling(collection, id, [...path, ...(Array.isArray(names) ? [i] : [])], what, name),
    );
  const inRules = rules.flatMap((rule) => [
    ...each('rules', rule.id, ['when', 'roles'], 'role', rule.when?.roles),
    ...pointsOf(rule).flatMap(({ points, path }) =>
      typeof points === 'number'
        ? []
        : Object.keys(points.roles ?? {}).flatMap((name) =>
            dangling('rules', rule.id, [...path, 'roles', name], 'role', name),
          ),
    ),
    ...nodesOf(rule).flatMap(({ node, path }) => [
      ...(['term', 'kind', 'rule'] as const).flatMap((what) =>
        each('rules', rule.id, [...path, what], what, node[what]),
      ),
      ...each('rules', rule.id, [...path, 'makerOf'], 'kind', node.makerOf),
    ]),
    ...patternProblems(rule, pointAt),
    ...captureProblems(rule, pointAt),
  ]);
  const inRoles = roles.flatMap((role) => [
    ...Object.keys(role.weights ?? {}).flatMap((name) =>
      dangling('roles', role.id, ['weights', name], 'rule', name),
    ),
    ...each('roles', role.id, ['must'], 'rule', role.must),
  ]);
  const inVocabulary = vocabulary.flatMap(({ id, needs, maker }) => [
    ...each('vocabulary', id, ['maker'], 'term', maker),
    ...[
      { named: needs, path: ['needs'] },
      ...(needs?.any ?? []).map((named, i) => ({ named, path: ['needs', 'any', i] })),
    ].flatMap(({ named, path }) =>
      (['kind', 'term'] as const).flatMap((what) =>
        each('vocabulary', id, [...path, what], what, named?.[what]),
      ),
    ),
  ]);
  return [...inVocabulary, ...inRules, ...inRoles, ...circles(rules, pointAt)];
}

/** Where the names are that are too many to be listed. Roles are few. */
const WHERE: Readonly<Record<string, string>> = {
  rule: 'See `hypecheck rules list` for what exists.',
  term: 'See `hypecheck rules list --kinds` for what exists.',
  kind: 'See `hypecheck rules list --kinds` for what exists.',
};

/** The points of a rule and of its grades. */
const pointsOf = ({ points, grades }: RuleParts): { points: Points; path: readonly PropertyKey[] }[] => [
  ...(points === undefined ? [] : [{ points, path: ['points'] }]),
  ...(grades ?? []).map((grade, i) => ({ points: grade.points, path: ['grades', i, 'points'] })),
];

function patternProblems(rule: RuleParts, pointAt: PointAt): RulesetProblem[] {
  return nodesOf(rule).flatMap(({ node, path }) =>
    listOf(node.re).flatMap((pattern, i) => {
      try {
        compilePattern(pattern);
        return [];
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        const place = [...path, 're', ...(Array.isArray(node.re) ? [i] : [])];
        return [pointAt('rules', rule.id, place, error.message, error.hint)];
      }
    }),
  );
}

/** What a title shows must be found by a condition that is called so. */
function captureProblems(rule: RuleParts, pointAt: PointAt): RulesetProblem[] {
  const { id, title, match } = rule;
  if (title === undefined || match === undefined) return [];
  const nodes = walk(match, ['match']);
  const captured = [
    ...nodes.flatMap(({ node }) => listOf(node.as)),
    ...(nodes.some(({ node }) => node.anachronism !== undefined) ? ANACHRONISM_FACTS : []),
  ];
  return LANGUAGES.flatMap((language) =>
    [...title[language].matchAll(/\{([a-z][a-z0-9-]*)\}/g)].flatMap(([, name = '']) =>
      captured.includes(name)
        ? []
        : [
            pointAt(
              'rules',
              id,
              ['title', language],
              `the title shows {${name}}, but no condition of "match" is called so`,
              captured.length === 0
                ? `Give the condition that finds it "as: ${name}".`
                : `Known here: ${captured.join(', ')}.`,
            ),
          ],
    ),
  );
}

/** Every condition of a rule with the path to it, the rule's own match, grades and excuses included. */
export function nodesOf(rule: ConditionsOf): Found[] {
  return [
    ...(rule.match === undefined ? [] : walk(rule.match, ['match'])),
    ...(rule.grades ?? []).flatMap((grade, i) => walk(grade.match, ['grades', i, 'match'])),
    ...(rule.unless ?? []).flatMap((excuse, i) => walk(excuse, ['unless', i])),
  ];
}

/** The conditions that stand directly in a condition, with the path from it. */
export function childrenOf(node: Node): Found[] {
  const lists = GROUPS.flatMap((key) =>
    (node[key] ?? []).map((child, i) => ({ node: child, path: [key, i] })),
  );
  return node.count === undefined ? lists : [...lists, { node: node.count.of, path: ['count', 'of'] }];
}

const walk = (node: Node, path: readonly PropertyKey[]): Found[] => [
  { node, path },
  ...childrenOf(node).flatMap((child) => walk(child.node, [...path, ...child.path])),
];

function circles(rules: NonNullable<PartialRuleset['rules']>, pointAt: PointAt): RulesetProblem[] {
  const uses = new Map(
    rules.map((rule) => [rule.id, nodesOf(rule).flatMap(({ node }) => listOf(node.rule))]),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (uses.get(from) ?? []).some(
      (next) => next === target || (!seen.has(next) && reaches(next, target, seen.add(next))),
    );
  return rules
    .filter((rule) => reaches(rule.id, rule.id, new Set()))
    .map((rule) =>
      pointAt(
        'rules',
        rule.id,
        ['match'],
        `"${rule.id}" depends on itself`,
        'A rule can refer only to rules that do not refer back to it.',
      ),
    );
}

/** One value or a list of them, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
