import { createHash } from 'node:crypto';
import { checkReferences, type PointAt } from './check-references.js';
import { mergeRulesets, type PartialRuleset, splitSwitchedOff } from './merge-rulesets.js';
import type { ProblemAt } from './parse-ruleset-file.js';
import { BUILT_IN_FILE, type RulesetSource, readRulesetFiles } from './read-ruleset-files.js';
import { RulesetError, type RulesetProblem } from './ruleset-error.js';
import { type CompleteRuleset, completeRuleset, type Rule } from './schema.js';
import { suggestName } from './suggest-name.js';

/** A ruleset that is ready for use, with the fingerprint of all files it was made from. */
export interface Ruleset extends CompleteRuleset {
  /** SHA-256 over the content of every file, lower-case hex. */
  readonly sha256: string;
  /** Rules that are switched off: not reported, but judged where other rules refer to them. */
  readonly switchedOff: readonly Rule[];
}

const COLLECTIONS = ['vocabulary', 'rules', 'roles'] as const;
type Collection = (typeof COLLECTIONS)[number];
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
export function inspectRuleset(file: string = BUILT_IN_FILE): {
  readonly ruleset: Ruleset | null;
  readonly problems: readonly RulesetProblem[];
} {
  const { layers, problems: unread } = readRulesetFiles(file);
  const sources = layers.flat();
  const problems = [...unread, ...sources.flatMap((source) => source.parsed.problems)];
  if (problems.length > 0) return { ruleset: null, problems };
  const pointers: Pointers = new Map();
  const twice = layers.flatMap((layer) => rememberPlaces(layer, pointers));
  const merged = layers.map((layer) => layer.map(partOf).reduce(mergeRulesets)).reduce(mergeRulesets);
  const complete = completeRuleset.safeParse(merged);
  const pointAt = pointerTo(pointers, layers.at(-1)?.[0]);
  if (!complete.success) {
    const lower = layers.slice(0, -1).flat().map(partOf);
    const missing = complete.error.issues.map((issue) =>
      pointAtMerged(issue.path, issue.message, merged, lower, pointAt),
    );
    return { ruleset: null, problems: [...twice, ...missing] };
  }
  return {
    ruleset: { ...complete.data, ...splitSwitchedOff(complete.data.rules), sha256: fingerprint(sources) },
    problems: [...twice, ...checkReferences(complete.data, pointAt)],
  };
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
        if (inLayer.has(key))
          problems.push(
            parsed.problemAt(
              [collection, index, 'id'],
              `"${item.id}" is defined twice`,
              'Give one of them another id, or merge them.',
            ),
          );
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
    const found = problemAt?.(
      place === undefined ? [collection, ...rest] : [...place.prefix, ...rest],
      message,
      hint ?? null,
      severity,
    );
    return (
      found ?? {
        file: main?.file ?? 'ruleset',
        line: null,
        column: null,
        severity: severity ?? 'error',
        message,
        hint: hint ?? null,
        excerpt: null,
      }
    );
  };
}

/** Something that is missing after all layers were merged: shown at the item, or at the file's top. */
function pointAtMerged(
  path: readonly PropertyKey[],
  message: string,
  merged: PartialRuleset,
  lower: readonly PartialRuleset[],
  pointAt: PointAt,
): RulesetProblem {
  const [collection, index, ...rest] = path;
  const known = COLLECTIONS.find((name) => name === collection);
  const id =
    (known === undefined || typeof index !== 'number' ? undefined : merged[known]?.[index]?.id) ?? null;
  const place = pointAt(
    known ?? String(collection),
    id,
    rest,
    `${rest.map(String).join('.') || String(collection)}: ${message}`,
    missingHint(known, id, lower),
  );
  return place;
}

/** A part of something that isn't there is more likely a misspelt id than a new item. */
function missingHint(
  collection: Collection | undefined,
  id: string | null,
  lower: readonly PartialRuleset[],
): string {
  const below =
    collection === undefined ? [] : lower.flatMap((layer) => layer[collection] ?? []).map((item) => item.id);
  const suggestion = id === null || below.includes(id) ? null : suggestName(id, below);
  return suggestion === null
    ? 'Add what is missing, or extend a ruleset that has it ("extends: hypecheck/ai-engineering").'
    : `There is nothing called "${id}" to change. Did you mean "${suggestion}"?`;
}

function fingerprint(sources: readonly RulesetSource[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source.text).update('\0');
  return hash.digest('hex');
}
