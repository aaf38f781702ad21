import type { Ruleset } from './load-ruleset.js';
import type { Collection } from './trace-origins.js';

/**
 * What `rules check` warns of: things that may stay as they are, but are hardly meant so. An entry or a rule that
 * means it says so under `allow`, by this code and with a reason.
 */
export const DOUBTS = [
  'condition-without-effect',
  'counts-nothing',
  'name-never-found',
  'never-hits',
  'never-misses',
  'odd-points',
  'protected-trait',
  'same-name',
  'unused',
  'wide-prefix',
  'wrong-language',
] as const;

export type DoubtCode = (typeof DOUBTS)[number];

/** A doubt about one part of a ruleset, wherever it was written. */
export interface Doubt {
  readonly code: DoubtCode | 'idle-allow';
  readonly collection: Collection;
  readonly id: string;
  /** Where in the item; after `names` stands the name itself. */
  readonly path: readonly PropertyKey[];
  /** Where to show it instead, if what is meant was written by a ruleset that this one extends. */
  readonly otherwise?: { readonly id: string; readonly path: readonly PropertyKey[] };
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
}

/** Looks for one sort of doubt in a ruleset that has no errors. */
export type Check = (ruleset: Ruleset) => readonly Doubt[];
