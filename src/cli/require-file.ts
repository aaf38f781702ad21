import { existsSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** Throws `UsageError` if a file was named that doesn't exist. */
export function requireFile(file: string | undefined): void {
  if (file !== undefined && !existsSync(file))
    throw new UsageError(`"${file}" does not exist`, 'Name a YAML file with rules.');
}
