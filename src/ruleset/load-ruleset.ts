import { createHash } from 'node:crypto';
import { checkReferences, type PointAt } from './check-references.js';
import { mergeRulesets, type PartialRuleset, withoutSwitchedOff } from './merge-rulesets.js';
import type { ProblemAt } from './parse-ruleset-file.js';
import { BUILT_IN_FILE, type RulesetSource, readRulesetFiles } from './read-ruleset-files.js';
import { RulesetError, type RulesetProblem } from './ruleset-error.js';
import { type CompleteRuleset, completeRuleset } from './schema.js';

/** A ruleset that is ready for use, with the fingerprint of all files it was made from. */
export interface Ruleset extends CompleteRuleset {
  /** SHA-256 over the content of every file, lower-case hex. */
  readonly sha256: string;
}

const COLLECTIONS = ['vocabulary', 'rules', 'roles'] as const;
/** Where each item was written last, by "collection/id". */
type Pointers = Map<string, { readonly problemAt: ProblemAt; readonly prefix: readonly PropertyKey[] }>;

/**
 * Loads a ruleset from a YAML file, with everything it extends and includes; without a file, the built-in one.
 * Throws `RulesetError` with every error found, each with file, line and column.
 */
export function loadRuleset(file?: string): Ruleset {
  const { ruleset, problems } = inspectRuleset(file);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (ruleset === null || errors.length > 0) throw new RulesetError(errors);
  return ruleset;
}

/** Loads a ruleset and tells everything that is wrong or doubtful about it, warnings included. */
export function inspectRuleset(file: string = BUILT_IN_FILE): { readonly ruleset: Ruleset | null; readonly problems: readonly RulesetProblem[] } {
  const { layers, problems: unread } = readRulesetFiles(file);
  const sources = layers.flat();
  const problems = [...unread, ...sources.flatMap((source) => source.parsed.problems)];
  if (problems.length > 0) return { ruleset: null, problems };
  const pointers: Pointers = new Map();
  const twice = layers.flatMap((layer) => rememberPlaces(layer, pointers));
  const merged = layers.map((layer) => layer.map(partOf).reduce(mergeRulesets)).reduce(mergeRulesets);
  const complete = completeRuleset.safeParse(merged);
  const main = layers.at(-1)?.[0];
  const pointAt = pointerTo(pointers, main);
  if (!complete.success) {
    const missing = complete.error.issues.map((issue) => pointAtMerged(issue.path, `${issue.path.slice(2).map(String).join('.') || String(issue.path[0])}: ${issue.message}`, merged, pointAt));
    return { ruleset: null, problems: [...twice, ...missing] };
  }
  const ruleset = withoutSwitchedOff(complete.data);
  return { ruleset: { ...ruleset, sha256: fingerprint(sources) }, problems: [...twice, ...checkReferences(ruleset, pointAt)] };
}

function partOf(source: RulesetSource): PartialRuleset {
  const { extends: _extends, include: _include, ...part } = source.parsed.data ?? {};
  return part;
}

/** Notes where every item of a layer stands; the same id twice in one layer is an error. */
function rememberPlaces(layer: readonly RulesetSource[], pointers: Pointers): RulesetProblem[] {
  const problems: RulesetProblem[] = [];
  const inLayer = new Set<string>();
  for (const { parsed } of layer) {
    for (const collection of COLLECTIONS) {
      for (const [index, item] of (parsed.data?.[collection] ?? []).entries()) {
        const key = `${collection}/${item.id}`;
        if (inLayer.has(key)) problems.push(parsed.problemAt([collection, index, 'id'], `"${item.id}" is defined twice`, 'Give one of them another id, or merge them.'));
        inLayer.add(key);
        pointers.set(key, { problemAt: parsed.problemAt, prefix: [collection, index] });
      }
    }
  }
  return problems;
}

function pointerTo(pointers: Pointers, main: RulesetSource | undefined): PointAt {
  return (collection, id, rest, message, hint, severity) => {
    const place = id === null ? undefined : pointers.get(`${collection}/${id}`);
    const problemAt = place?.problemAt ?? main?.parsed.problemAt;
    const found = problemAt?.(place === undefined ? [collection, ...rest] : [...place.prefix, ...rest], message, hint ?? null, severity);
    return found ?? { file: main?.file ?? 'ruleset', line: null, column: null, severity: severity ?? 'error', message, hint: hint ?? null, excerpt: null };
  };
}

/** Something that is missing after all layers were merged: shown at the item, or at the file's top. */
function pointAtMerged(path: readonly PropertyKey[], message: string, merged: PartialRuleset, pointAt: PointAt): RulesetProblem {
  const [collection, index, ...rest] = path;
  const hint = 'Add what is missing, or extend a ruleset that has it ("extends: hypecheck/ai-engineering").';
  const known = COLLECTIONS.find((name) => name === collection);
  const item = known === undefined || typeof index !== 'number' ? undefined : merged[known]?.[index];
  return pointAt(known ?? String(collection), item?.id ?? null, rest, message, hint);
}

function fingerprint(sources: readonly RulesetSource[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source.text).update('\0');
  return hash.digest('hex');
}
