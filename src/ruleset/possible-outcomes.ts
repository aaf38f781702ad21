import { listOf } from './check-references.js';
import type { CompleteRuleset, Node, Rule, VocabularyEntry } from './schema.js';

/** Why a condition can never hold, and which part of it is to blame. */
export interface Impossible {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What conditions can come out as, whatever the resume: proved from the rules and the vocabulary alone. */
export interface PossibleOutcomes {
  /** Null if nothing speaks against it that it holds somewhere. */
  readonly whyNever: (node: Node, path: readonly PropertyKey[]) => Impossible | null;
  readonly canFail: (node: Node) => boolean;
}

const ATOMS = ['term', 'kind', 'text', 'quantity', 'link', 're'] as const;

/** Whether a condition looks for something in the text itself, as opposed to joining other conditions. */
export const hasAtoms = (node: Node): boolean => ATOMS.some((key) => node[key] !== undefined);

/** Proves what it can about the conditions of a ruleset; what can't be proved counts as possible. */
export function possibleOutcomes(
  vocabulary: CompleteRuleset['vocabulary'],
  rules: readonly Rule[],
): PossibleOutcomes {
  const byRule = new Map(rules.map((rule) => [rule.id, rule]));
  const counting = vocabulary.filter((entry) => canCount(entry, vocabulary));
  const selected = (node: Node, from: readonly VocabularyEntry[]): readonly VocabularyEntry[] =>
    from.filter(
      ({ id, kinds }) =>
        listOf(node.term).includes(id) || kinds.some((kind) => listOf(node.kind).includes(kind)),
    );

  const whyNever: PossibleOutcomes['whyNever'] = (node, path) =>
    whyNoAtom(node, path) ?? whyNoGroup(node, path) ?? whyContradiction(node, path);

  const whyNoAtom = (node: Node, path: readonly PropertyKey[]): Impossible | null => {
    const bound = node.atLeast === undefined ? 'atMost' : 'atLeast';
    const wordy = ATOMS.find((key) => key !== 'quantity' && node[key] !== undefined);
    if ((node.atLeast ?? node.atMost) !== undefined && wordy !== undefined)
      return {
        path: [...path, bound],
        message: `"${bound}" measures every part of its condition, and a ${wordy} has no value`,
      };
    if ((node.atLeast ?? 0) > (node.atMost ?? Number.POSITIVE_INFINITY))
      return {
        path: [...path, 'atLeast'],
        message: `no number is both over ${node.atLeast} and under ${node.atMost}`,
      };
    for (const key of ['term', 'kind'] as const) {
      const atom = { [key]: node[key] };
      const [entry] = selected(atom, vocabulary);
      if (entry !== undefined && selected(atom, counting).length === 0)
        return { path: [...path, key], message: `nothing can satisfy what "${entry.id}" needs beside it` };
    }
    if (node.anachronism !== undefined && !vocabulary.some(({ since }) => since !== undefined))
      return { path: [...path, 'anachronism'], message: 'no entry says since when it exists' };
    const other = node.rule === undefined ? undefined : byRule.get(node.rule);
    return other !== undefined && whyNever(other.match, []) !== null
      ? { path: [...path, 'rule'], message: `the rule "${other.id}" can never hit` }
      : null;
  };

  const whyNoGroup = (node: Node, path: readonly PropertyKey[]): Impossible | null => {
    for (const key of ['all', 'sequence', 'near'] as const) {
      for (const [i, child] of (node[key] ?? []).entries()) {
        const place = [...path, key, i];
        const why = whyNever(child, place);
        if (why !== null) return why;
        if (key !== 'all' && !marksPlaces(child))
          return { path: place, message: `"${key}" joins places in the text, and this part has none` };
      }
    }
    const options = (node.any ?? []).map((child, i) => whyNever(child, [...path, 'any', i]));
    if (options.length > 0 && options.every((why) => why !== null)) return options[0] ?? null;
    const certain = (node.none ?? []).findIndex((child) => !canFail(child));
    if (certain >= 0)
      return {
        path: [...path, 'none', certain],
        message: 'this holds everywhere, so that "none" of it never does',
      };
    return node.count === undefined ? null : whyNoCount(node.count, [...path, 'count']);
  };

  const whyNoCount = (
    { of, atLeast, distinct }: NonNullable<Node['count']>,
    path: readonly PropertyKey[],
  ): Impossible | null => {
    const why = whyNever(of, [...path, 'of']);
    if (why !== null) return why;
    if (!marksPlaces(of))
      return { path: [...path, 'of'], message: '"count" counts mentions, and this has none' };
    const plain = Object.keys(of).every((key) =>
      ['term', 'kind', 'sections', 'assertion', 'as'].includes(key),
    );
    const entries = selected(of, counting).length;
    return distinct === true && plain && entries < atLeast
      ? {
          path: [...path, 'atLeast'],
          message: `${atLeast} different things are asked for, and the vocabulary has ${entries} of them`,
        }
      : null;
  };

  const canFail = (node: Node): boolean => {
    if (hasAtoms(node)) return true;
    if (node.sequence ?? node.near ?? node.count ?? node.makerOf ?? node.anachronism ?? node.sections)
      return true;
    if ((node.words ?? 1) > 1) return true;
    const other = node.rule === undefined ? undefined : byRule.get(node.rule);
    return (
      (other !== undefined && (other.unless !== undefined || canFail(other.match))) ||
      (node.all ?? []).some(canFail) ||
      node.any?.every(canFail) === true ||
      (node.none ?? []).some((child) => whyNever(child, []) === null)
    );
  };
  return { whyNever, canFail };
}

/** What an ambiguous name needs beside it must be something that counts without help. */
function canCount(entry: VocabularyEntry, vocabulary: readonly VocabularyEntry[]): boolean {
  const { needs } = entry;
  if (needs === undefined) return true;
  const wanted = [needs, ...(needs.any ?? [])];
  return vocabulary.some(
    (other) =>
      other !== entry &&
      other.needs === undefined &&
      wanted.some(
        ({ kind, term }) =>
          listOf(term).includes(other.id) || other.kinds.some((name) => listOf(kind).includes(name)),
      ),
  );
}

/** Whether a condition that holds shows where; an absence, another rule and a section don't. */
function marksPlaces(node: Node): boolean {
  return (
    [...ATOMS, 'makerOf', 'words', 'anachronism', 'sequence', 'near', 'count'].some((key) =>
      Object.hasOwn(node, key),
    ) ||
    (node.all ?? []).some(marksPlaces) ||
    (node.any ?? []).some(marksPlaces)
  );
}

/** One and the same thing asked for and forbidden in the same passage. */
function whyContradiction(node: Node, path: readonly PropertyKey[]): Impossible | null {
  const asked = conjuncts(node);
  for (const { node: holder, path: place } of holdersOfNone(node, path)) {
    for (const [i, forbidden] of (holder.none ?? []).entries()) {
      if (asked.some((atom) => implies(atom, forbidden)))
        return {
          path: [...place, 'none', i],
          message: 'the rule asks for the very thing that it forbids here',
        };
    }
  }
  return null;
}

/** Conditions that must all hold in one passage, those of `all` in it included. */
const conjuncts = (node: Node): Node[] => [
  node,
  ...(node.all ?? []).filter((child) => child.in === undefined).flatMap(conjuncts),
];

const holdersOfNone = (
  node: Node,
  path: readonly PropertyKey[],
): { node: Node; path: readonly PropertyKey[] }[] => [
  { node, path },
  ...(node.all ?? []).flatMap((child, i) =>
    child.in === undefined ? holdersOfNone(child, [...path, 'all', i]) : [],
  ),
];

/** Whether a mention that satisfies `atom` satisfies `other`, which asks for nothing but a single key as well. */
function implies(atom: Node, other: Node): boolean {
  const [key, ...more] = Object.keys(other).filter((name) => name !== 'as' && name !== 'assertion');
  if (more.length > 0 || !ATOMS.some((name) => name === key)) return false;
  const names = atom[key as (typeof ATOMS)[number]];
  const covered = listOf<string>(other[key as (typeof ATOMS)[number]]);
  return (
    names !== undefined &&
    listOf<string>(names).every((name) => covered.includes(name)) &&
    (other.assertion === 'any' || (atom.assertion ?? 'affirmed') === (other.assertion ?? 'affirmed'))
  );
}
