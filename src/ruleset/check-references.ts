import type { RulesetProblem } from './ruleset-error.js';
import type { CompleteRuleset, Node } from './schema.js';
import { suggestName } from './suggest-name.js';

/** Makes a problem at a place inside an item of the ruleset, wherever its file is. */
export type PointAt = (
  collection: string,
  id: string | null,
  rest: readonly PropertyKey[],
  message: string,
  hint?: string | null,
  severity?: RulesetProblem['severity'],
) => RulesetProblem;

interface Found {
  readonly node: Node;
  readonly path: readonly PropertyKey[];
}

/** Finds references to entries, kinds, rules and roles that don't exist, and rules that refer to each other in a circle. */
export function checkReferences(ruleset: CompleteRuleset, pointAt: PointAt): RulesetProblem[] {
  const known = {
    term: new Set(ruleset.vocabulary.map((entry) => entry.id)),
    kind: new Set(ruleset.vocabulary.flatMap((entry) => entry.kinds)),
    rule: new Set(ruleset.rules.map((rule) => rule.id)),
    role: new Set(ruleset.roles.flatMap((role) => [role.id, ...role.groups])),
  };
  const dangling = (
    collection: string,
    id: string,
    path: readonly PropertyKey[],
    what: keyof typeof known,
    name: string,
  ): RulesetProblem[] => {
    if (known[what].has(name)) return [];
    const suggestion = suggestName(name, known[what]);
    return [
      pointAt(
        collection,
        id,
        path,
        `there is no ${what} "${name}"`,
        suggestion === null
          ? `See \`hypecheck rules list\` for what exists.`
          : `Did you mean "${suggestion}"?`,
      ),
    ];
  };
  const inRules = ruleset.rules.flatMap((rule) => [
    ...(rule.when?.roles ?? []).flatMap((name, i) =>
      dangling('rules', rule.id, ['when', 'roles', i], 'role', name),
    ),
    ...nodesOf(rule).flatMap(({ node, path }) => [
      ...(['term', 'kind', 'rule'] as const).flatMap((what) =>
        listOf(node[what]).flatMap((name, i) =>
          dangling('rules', rule.id, [...path, what, ...(Array.isArray(node[what]) ? [i] : [])], what, name),
        ),
      ),
    ]),
  ]);
  const inRoles = ruleset.roles.flatMap((role) => [
    ...Object.keys(role.weights ?? {}).flatMap((name) =>
      dangling('roles', role.id, ['weights', name], 'rule', name),
    ),
    ...(role.must ?? []).flatMap((name, i) => dangling('roles', role.id, ['must', i], 'rule', name)),
  ]);
  const inVocabulary = ruleset.vocabulary.flatMap((entry) =>
    listOf(entry.needs?.kind).flatMap((name) =>
      dangling('vocabulary', entry.id, ['needs', 'kind'], 'kind', name),
    ),
  );
  return [...inVocabulary, ...inRules, ...inRoles, ...circles(ruleset, pointAt)];
}

/** Every condition of a rule with the path to it, the rule's own match, grades and excuses included. */
export function nodesOf(rule: CompleteRuleset['rules'][number]): Found[] {
  return [
    ...walk(rule.match, ['match']),
    ...(rule.grades ?? []).flatMap((grade, i) => walk(grade.match, ['grades', i, 'match'])),
    ...(rule.unless ?? []).flatMap((excuse, i) => walk(excuse, ['unless', i])),
  ];
}

function walk(node: Node, path: readonly PropertyKey[]): Found[] {
  const lists = (['all', 'any', 'none', 'sequence'] as const).flatMap((key) =>
    (node[key] ?? []).flatMap((child, i) => walk(child, [...path, key, i])),
  );
  const counted = node.count === undefined ? [] : walk(node.count.of, [...path, 'count', 'of']);
  return [{ node, path }, ...lists, ...counted];
}

function circles(ruleset: CompleteRuleset, pointAt: PointAt): RulesetProblem[] {
  const uses = new Map(
    ruleset.rules.map((rule) => [rule.id, nodesOf(rule).flatMap(({ node }) => listOf(node.rule))]),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (uses.get(from) ?? []).some(
      (next) => next === target || (!seen.has(next) && reaches(next, target, seen.add(next))),
    );
  return ruleset.rules
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
