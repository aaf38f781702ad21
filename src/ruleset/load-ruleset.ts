import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { checkInterviewReferences } from './check-interview-references.js';
import { checkReferences, type PointAt } from './check-references.js';
import {
  mergeRulesets,
  type PartialRuleset,
  splitSwitchedOff,
  withoutSwitchedOff,
} from './merge-rulesets.js';
import {
  BUILT_IN_FILE,
  type RulesetSource,
  type RulesetSources,
  readRulesetFiles,
} from './read-ruleset-files.js';
import { errorAt, RulesetError, type RulesetProblem } from './ruleset-error.js';
import { type CompleteRuleset, completeRuleset, type Rule } from './schema.js';
import { suggestName } from './suggest-name.js';
import { COLLECTIONS, type Collection, type Origins, traceOrigins } from './trace-origins.js';

/** A ruleset that is ready for use, with the fingerprint of all files it was made from. */
export interface Ruleset extends CompleteRuleset {
  /** SHA-256 over the content of every file, lower-case hex. */
  readonly sha256: string;
  /** Rules that are switched off: not reported, but judged where other rules refer to them. */
  readonly switchedOff: readonly Rule[];
}

/**
 * Loads a ruleset from a YAML file, with everything it extends and includes; without a file, the built-in one.
 * Throws `RulesetError` with every error found, each with file, line and column.
 */
export function loadRuleset(file?: string): Ruleset {
  return loadWithOrigins(file).ruleset;
}

/** Like `loadRuleset`, with where every part of the ruleset was written. */
export function loadWithOrigins(file?: string): UsableRuleset {
  const inspected = inspectRuleset(file);
  const { ruleset, problems } = inspected;
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (ruleset === null || errors.length > 0) throw new RulesetError(errors);
  return { ...inspected, ruleset };
}

/** A ruleset as far as it could be read, with what is wrong with it. */
export interface InspectedRuleset {
  /** Null if something is wrong with its form. */
  readonly ruleset: Ruleset | null;
  /** Errors only; doubts are told by `checkRuleset`. */
  readonly problems: readonly RulesetProblem[];
  readonly sources: RulesetSources;
  readonly origins: Origins;
}

/** A ruleset without errors. */
export interface UsableRuleset extends InspectedRuleset {
  readonly ruleset: Ruleset;
}

/** Loads a ruleset and tells every error in it, with those of all the files that it extends and includes. */
export function inspectRuleset(file: string = BUILT_IN_FILE): InspectedRuleset {
  const sources = readRulesetFiles(file);
  const { layers, problems: unread } = sources;
  const files = layers.flat();
  const malformed = files.flatMap(({ parsed }) => parsed.problems);
  const origins = traceOrigins(layers);
  if (unread.length > 0 || files.some(({ parsed }) => parsed.data === null))
    return { ruleset: null, problems: [...unread, ...malformed], sources, origins };
  const merged = layers.map((layer) => layer.map(partOf).reduce(mergeRulesets)).reduce(mergeRulesets);
  const complete = completeRuleset.safeParse(merged);
  const pointAt = pointerTo(origins, layers);
  const spoiled = new Set(files.flatMap(({ parsed }) => [...parsed.spoiled]));
  const problems = [
    ...malformed,
    ...origins.twice,
    ...(complete.success ? [] : missingParts(complete.error.issues, { merged, layers, spoiled, pointAt })),
    // What lost its kinds or groups would let every reference to them dangle.
    ...(mayLackTargets(spoiled)
      ? []
      : [...checkReferences(merged, pointAt), ...checkInterviewReferences(merged, pointAt)]),
  ];
  if (!complete.success || malformed.length > 0) return { ruleset: null, problems, sources, origins };
  const ruleset = {
    ...complete.data,
    ...splitSwitchedOff(complete.data.rules),
    ...withoutSwitchedOff(complete.data),
    sha256: fingerprint(files),
  };
  return { ruleset, problems, sources, origins };
}

const mayLackTargets = (spoiled: ReadonlySet<string>): boolean =>
  [...spoiled].some((name) => !/^(?:(?:rules|questions|notices|assignments)\/|score)/.test(name));

function partOf(source: RulesetSource): PartialRuleset {
  const { extends: _extends, include: _include, ...part } = source.parsed.data ?? {};
  return part;
}

/** Makes errors at parts of the ruleset; at the main file where nobody has written the part. */
function pointerTo(origins: Origins, layers: RulesetSources['layers']): PointAt {
  return (collection, id, rest, message, hint) => {
    const known = COLLECTIONS.find((name) => name === collection);
    const written = known === undefined || id === null ? null : origins.writtenAt(known, id, rest);
    const main = layers.at(-1)?.[0]?.parsed;
    const place = written?.place ?? main?.placeAt([collection, ...rest]);
    return errorAt(
      place ?? { file: 'ruleset', line: null, column: null, excerpt: null },
      message,
      hint ?? null,
    );
  };
}

interface Merging {
  readonly merged: PartialRuleset;
  readonly layers: RulesetSources['layers'];
  readonly spoiled: ReadonlySet<string>;
  readonly pointAt: PointAt;
}

/** Parts that no layer brings, each at its item or at the file's top. What was wrong is told of already. */
function missingParts(
  issues: readonly z.core.$ZodIssue[],
  { merged, layers, spoiled, pointAt }: Merging,
): RulesetProblem[] {
  const lacking = new Map<string, { collection: Collection; id: string; parts: string[] }>();
  const atTop: RulesetProblem[] = [];
  for (const { path } of issues) {
    const [collection, index, ...rest] = path;
    const known = COLLECTIONS.find((name) => name === collection);
    const item = known === undefined || typeof index !== 'number' ? undefined : merged[known]?.[index];
    const part = rest.map(String).join('.');
    if (known === undefined || item === undefined) {
      if (!spoiled.has(String(collection)))
        atTop.push(
          pointAt(String(collection), null, path.slice(1), `${path.map(String).join('.')}: missing`, ADD),
        );
    } else if (!spoiled.has(`${known}/${item.id}`)) {
      const key = `${known}/${item.id}`;
      const before = lacking.get(key)?.parts ?? [];
      lacking.set(key, { collection: known, id: item.id, parts: [...before, part] });
    }
  }
  const lower = layers.slice(0, -1).flat().map(partOf);
  const atItems = [...lacking.values()].map(({ collection, id, parts }) =>
    pointAt(collection, id, [], `"${id}" lacks ${parts.join(', ')}`, missingHint(collection, id, lower)),
  );
  return [...atTop, ...atItems];
}

const ADD = 'Add what is missing, or extend a ruleset that has it ("extends: hypecheck/ai-engineering").';

/** A part of something that isn't there is more likely a misspelt id than a new item. */
function missingHint(collection: Collection, id: string, lower: readonly PartialRuleset[]): string {
  const below = lower.flatMap((layer) => layer[collection] ?? []).map((item) => item.id);
  const suggestion = below.includes(id) ? null : suggestName(id, below);
  return suggestion === null
    ? ADD
    : `There is nothing called "${id}" to change. Did you mean "${suggestion}"?`;
}

function fingerprint(sources: readonly RulesetSource[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source.text).update('\0');
  return hash.digest('hex');
}
