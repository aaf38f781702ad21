import { existsSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** Throws `UsageError` if a file doesn't exist. */
export function requireFile(file: string): void {
  if (!existsSync(file))
    throw new UsageError(`"${file}" does not exist`, 'Name a YAML file with rules, or its folder.');
}
