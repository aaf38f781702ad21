import { statSync } from 'node:fs';
import { findRulesets } from './find-rulesets.js';
import { NAME_RULESET, requireFile } from './require-file.js';
import { UsageError } from './usage-error.js';

/**
 * The ruleset that a path stands for: a file is itself, a folder the one ruleset in it; undefined, which stands for the
 * built-in one, stays so. Throws `UsageError` where nothing is there, and where a folder holds no ruleset or several.
 */
export function theRuleset(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  requireFile(target, NAME_RULESET);
  if (!statSync(target).isDirectory()) return target;
  const found = findRulesets(target);
  const [only = target, ...others] = found;
  if (others.length === 0) return only;
  throw new UsageError(
    `"${target}" holds ${found.length} rulesets`,
    `Name one of them, for example "${only}".`,
  );
}
