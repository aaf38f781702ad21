import { statSync } from 'node:fs';
import { findRulesets } from './find-rulesets.js';
import { UsageError } from './usage-error.js';

/**
 * The ruleset that a path stands for: a file is itself, a folder the one ruleset in it. Throws `UsageError` where a
 * folder holds none or several.
 */
export function theRuleset(target: string): string {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) return target;
  const found = findRulesets(target);
  const [only = target, ...others] = found;
  if (others.length === 0) return only;
  throw new UsageError(
    `"${target}" holds ${found.length} rulesets`,
    `Name one of them, for example "${only}".`,
  );
}
