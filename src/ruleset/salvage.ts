import type * as z from 'zod';
import { type RulesetFile, rulesetFile } from './schema.js';

/** What is left of a file that isn't valid, without the parts that are wrong. */
export interface Salvaged {
  readonly data: RulesetFile | null;
  /** "rules/code-links" for each item that lost a part, "rules" where a whole collection is gone. */
  readonly spoiled: ReadonlySet<string>;
}

/** Parts that are wrong may hide others; each round takes out what the one before brought to light. */
const ROUNDS = 8;

/**
 * Takes the wrong parts out of a file's content, so that what is wrong elsewhere can be told in the same run.
 * `data` is null if nothing that makes sense is left.
 */
export function salvage(content: unknown): Salvaged {
  const rest: unknown = structuredClone(content);
  const spoiled = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const checked = rulesetFile.safeParse(rest);
    if (checked.success) return { data: checked.data, spoiled };
    const taken = checked.error.issues.filter((issue) => {
      const owner = ownerOf(issue.path, rest);
      const removed = pathsOf(issue).filter((path) => remove(rest, path)).length > 0;
      if (removed && owner !== null) spoiled.add(owner);
      return removed;
    });
    if (taken.length === 0) return { data: null, spoiled };
  }
  return { data: null, spoiled };
}

/** The keys to take out: those that are unknown, or the nearest one above the wrong value. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const last = issue.path.findLastIndex((step) => typeof step === 'string');
  return last < 0 ? [] : [issue.path.slice(0, last + 1)];
}

function remove(content: unknown, path: readonly PropertyKey[]): boolean {
  const parent = valueAt(content, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined || !Object.hasOwn(parent, key))
    return false;
  return Reflect.deleteProperty(parent, key);
}

function ownerOf(path: readonly PropertyKey[], content: unknown): string | null {
  const [collection, index] = path;
  if (collection === undefined) return null;
  const id = index === undefined ? undefined : valueAt(content, [collection, index, 'id']);
  return typeof id === 'string' ? `${String(collection)}/${id}` : String(collection);
}

const valueAt = (content: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    content,
  );
