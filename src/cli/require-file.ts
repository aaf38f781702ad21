import { existsSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** Throws `UsageError` with `hint`, what to name instead, if a file or a folder doesn't exist. */
export function requireFile(file: string, hint: string): void {
  if (!existsSync(file)) throw new UsageError(`"${file}" does not exist`, hint);
}

/** What to name where a ruleset was expected. */
export const NAME_RULESET = 'Name a YAML file with rules, or its folder.';
