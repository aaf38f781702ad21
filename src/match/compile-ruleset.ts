import { listOf, nodesOf } from '../ruleset/check-references.js';
import type { CompleteRuleset, Node, Rule, VocabularyEntry } from '../ruleset/schema.js';
import { buildNameTrie, type NameTrie } from './name-trie.js';

/** What stands behind a name in the trie. */
export interface Named {
  readonly symbols: readonly string[];
  readonly entry: VocabularyEntry | null;
}

export interface CompiledRule {
  readonly rule: Rule;
  /** Symbols of which one must be in a passage for the rule to hit it; null where that can't be told. */
  readonly anchors: ReadonlySet<string> | null;
}

/** A ruleset made ready for matching: built once, used for every resume. */
export interface CompiledRuleset {
  readonly ruleset: CompleteRuleset;
  readonly vocabulary: NameTrie<Named>;
  /** Words written straight into conditions (`text:`). They neither hide vocabulary names nor are hidden by them. */
  readonly inlineTexts: NameTrie<Named>;
  /** In an order in which every rule comes after the rules that it refers to. */
  readonly rules: readonly CompiledRule[];
}

/** What all mentions of things with a known release can be found by. */
export const DATED_SYMBOL = 'dated';

/** Builds the automaton over all names and works out which passages each rule needs to look at. */
export function compileRuleset(
  ruleset: CompleteRuleset & { readonly switchedOff?: readonly Rule[] },
): CompiledRuleset {
  const rules = [...ruleset.rules, ...(ruleset.switchedOff ?? [])];
  const vocabulary = ruleset.vocabulary.flatMap((entry) => {
    const named: Named = {
      symbols: [
        `term:${entry.id}`,
        ...entry.kinds.map((kind) => `kind:${kind}`),
        ...(entry.since === undefined ? [] : [DATED_SYMBOL]),
      ],
      entry,
    };
    return entry.names.map((name) => [name, named] as const);
  });
  const texts = new Set(rules.flatMap((rule) => nodesOf(rule).flatMap(({ node }) => listOf(node.text))));
  return {
    ruleset,
    vocabulary: buildNameTrie(vocabulary),
    inlineTexts: buildNameTrie(
      [...texts].map((text) => [text, { symbols: [`text:${text}`], entry: null }] as const),
    ),
    rules: byDependency(rules).map((rule) => ({ rule, anchors: anchorsOf(rule.match) })),
  };
}

const symbolsByNode = new WeakMap<Node, readonly (readonly string[])[]>();

/** Symbols that the atoms of a condition look for, one group a key; worked out once for each condition. */
export function symbolsOf(node: Node): readonly (readonly string[])[] {
  const known = symbolsByNode.get(node);
  if (known !== undefined) return known;
  const groups = (['term', 'kind', 'text', 'quantity', 'link'] as const)
    .map((key) => listOf<string>(node[key]).map((name) => `${key}:${name}`))
    .filter((group) => group.length > 0);
  symbolsByNode.set(node, groups);
  return groups;
}

/** Necessary symbols of a condition: all of its keys must hold, so its rarest key is enough to look for. */
function anchorsOf(node: Node): ReadonlySet<string> | null {
  if (node.in !== undefined || node.link !== undefined) return null;
  const options = [
    ...symbolsOf(node).map((group) => new Set(group)),
    node.anachronism === undefined ? null : new Set([DATED_SYMBOL]),
    ...[node.all, node.sequence].map((children) => smallest((children ?? []).map(anchorsOf))),
    unionOf((node.any ?? []).map(anchorsOf)),
    node.count === undefined ? null : anchorsOf(node.count.of),
  ];
  return smallest(options);
}

function smallest(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  return sets.reduce(
    (best, set) => (set !== null && (best === null || set.size < best.size) ? set : best),
    null,
  );
}

function unionOf(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  if (sets.length === 0 || sets.includes(null)) return null;
  return new Set(sets.flatMap((set) => [...(set ?? [])]));
}

function byDependency(rules: readonly Rule[]): Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ordered = new Set<Rule>();
  const visit = (rule: Rule): void => {
    for (const { node } of nodesOf(rule)) {
      const needed = node.rule === undefined ? undefined : byId.get(node.rule);
      if (needed !== undefined && needed !== rule && !ordered.has(needed)) visit(needed);
    }
    ordered.add(rule);
  };
  for (const rule of rules) visit(rule);
  return [...ordered];
}
