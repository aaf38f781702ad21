import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { compareNames } from './compare-names.js';
import { findInFolder } from './find-in-folder.js';
import { forwardSlashes } from './forward-slashes.js';
import type { Input } from './input.js';
import { InputError } from './input-error.js';

/** Stands for the document on standard input. */
const STDIN = '-';

/**
 * Finds what to screen: files as they are named, the documents of folders and their subfolders, matches of globs,
 * `-` for standard input, which `readStdin` gives. Each document comes once, in an order that hangs on nothing
 * but its name. Throws `InputError` when a path doesn't exist or nothing was found.
 */
export async function findInputs(
  paths: readonly string[],
  readStdin: () => Promise<Uint8Array>,
): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const given of paths) {
    if (given === STDIN) {
      if (!inputs.has(STDIN)) inputs.set(STDIN, { file: STDIN, bytes: await readStdin() });
      continue;
    }
    for (const file of await filesOf(given)) {
      const key = path.resolve(file);
      if (!inputs.has(key)) inputs.set(key, { file: forwardSlashes(file) });
    }
  }
  if (inputs.size > 0) return [...inputs.values()];
  throw new InputError(
    `no documents in ${paths.map((given) => `"${given}"`).join(', ')}`,
    'Name files, folders with PDF, DOCX or text files, or globs such as "resumes/**/*.pdf".',
  );
}

async function filesOf(given: string): Promise<string[]> {
  const found = await stat(given).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) return found.isDirectory() ? findInFolder(given) : [given];
  if (found.code === 'ENOENT' && isDynamicPattern(given)) return filesMatching(given);
  const what =
    found.code === 'ENOENT' || found.code === 'ENOTDIR'
      ? 'does not exist'
      : `can't be opened (${found.code})`;
  throw new InputError(`"${given}" ${what}`, 'Check the path; put quotes around a path that holds spaces.');
}

/** Whoever writes a pattern says what to take, so any extension is taken; hidden files must be asked for. */
async function filesMatching(pattern: string): Promise<string[]> {
  const found = await glob(pattern, {
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
  });
  return found.sort(compareNames);
}
