import { listOf, nodesOf } from '../ruleset/check-references.js';
import { compilePattern, type LinearPattern } from '../ruleset/linear-pattern.js';
import type { CompleteRuleset, Node, Rule, VocabularyEntry } from '../ruleset/schema.js';
import type { Scope } from '../ruleset/terms.js';
import { buildNameTrie, type NameTrie } from './name-trie.js';

/** What stands behind a name in the trie. */
export interface Named {
  readonly symbols: readonly string[];
  /** Null for words written straight into a condition (`text:`). */
  readonly entry: VocabularyEntry | null;
  readonly needs: Needs | null;
}

/** What an ambiguous name needs beside it: one symbol of every group. */
export interface Needs {
  readonly groups: readonly (readonly string[])[];
  readonly scope: Scope;
}

export interface CompiledRule {
  readonly rule: Rule;
  /** Symbols of which one must be in a passage for the rule to hit it; null where that can't be told. */
  readonly anchors: ReadonlySet<string> | null;
}

/** A ruleset made ready for matching: built once, used for every resume. */
export interface CompiledRuleset {
  readonly ruleset: CompleteRuleset;
  /** All names of the vocabulary and all texts of conditions. */
  readonly names: NameTrie<Named>;
  /** What stands in `re:` conditions, compiled. */
  readonly patterns: ReadonlyMap<string, LinearPattern>;
  /** In an order in which every rule comes after the rules that it refers to. */
  readonly rules: readonly CompiledRule[];
}

/** A ruleset, with the rules that are judged only because others refer to them. */
export type JudgedRuleset = CompleteRuleset & { readonly switchedOff?: readonly Rule[] };

/** All rules that are judged, reported or not. */
export const judgedRules = ({ rules, switchedOff = [] }: JudgedRuleset): Rule[] => [...rules, ...switchedOff];

/** What all mentions of things with a known release can be found by. */
export const DATED_SYMBOL = 'dated';

/** Builds the automaton over all names and works out which passages each rule needs to look at. */
export function compileRuleset(ruleset: JudgedRuleset): CompiledRuleset {
  const rules = judgedRules(ruleset);
  const vocabulary = ruleset.vocabulary.flatMap((entry) => {
    const named: Named = {
      symbols: [
        `term:${entry.id}`,
        ...entry.kinds.map((kind) => `kind:${kind}`),
        ...(entry.since === undefined ? [] : [DATED_SYMBOL]),
      ],
      entry,
      needs: needsOf(entry),
    };
    return entry.names.map((name) => [name, named] as const);
  });
  const nodes = rules.flatMap(nodesOf).map(({ node }) => node);
  const texts = [...new Set(nodes.flatMap(({ text }) => listOf(text)))].map((text) => {
    const named: Named = { symbols: [`text:${text}`], entry: null, needs: null };
    return [text, named] as const;
  });
  const patterns = new Set(nodes.flatMap(({ re }) => listOf(re)));
  return {
    ruleset,
    names: buildNameTrie([...vocabulary, ...texts]),
    patterns: new Map([...patterns].map((pattern) => [pattern, compilePattern(pattern)])),
    rules: byDependency(rules).map((rule) => ({ rule, anchors: anchorsOf(rule.match) })),
  };
}

function needsOf({ needs }: VocabularyEntry): Needs | null {
  if (needs === undefined) return null;
  const symbols = ({ kind, term }: Pick<typeof needs, 'kind' | 'term'>): string[][] => [
    listOf(kind).map((name) => `kind:${name}`),
    listOf(term).map((id) => `term:${id}`),
  ];
  const groups = [...symbols(needs), (needs.any ?? []).flatMap(symbols).flat()];
  return { groups: groups.filter((group) => group.length > 0), scope: needs.in ?? 'entry' };
}

const ATOMS = ['term', 'kind', 'text', 'quantity', 'link'] as const;

/** Symbols that one key of a condition looks for. */
export const symbolsFor = (
  key: (typeof ATOMS)[number],
  names: string | readonly string[] | undefined,
): string[] => listOf(names).map((name) => `${key}:${name}`);

/** Necessary symbols of a condition: all of its keys must hold, so its rarest key is enough to look for. */
function anchorsOf(node: Node): ReadonlySet<string> | null {
  if (node.in !== undefined || node.link !== undefined) return null;
  const options = [
    ...ATOMS.map((key) => (node[key] === undefined ? null : new Set(symbolsFor(key, node[key])))),
    node.anachronism === undefined ? null : new Set([DATED_SYMBOL]),
    ...[node.all, node.sequence, node.near].map((children) => smallest((children ?? []).map(anchorsOf))),
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
