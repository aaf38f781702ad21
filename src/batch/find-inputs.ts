import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/extract.js';
import { compareNames } from './compare-names.js';
import { INSIDE } from './containers/member.js';
import { openContainer } from './containers/open-container.js';
import { type FolderFiles, findInFolder, inputOf } from './find-in-folder.js';
import { forwardSlashes } from './forward-slashes.js';
import type { FoundInputs, Input } from './input.js';
import { InputError } from './input-error.js';

/** Stands for the document on standard input. */
const STDIN = '-';

/**
 * Finds what to screen: files as they are named, the documents of folders and their subfolders, matches of globs,
 * `-` for standard input, which `readStdin` gives, and what is inside archives and mails, all of it or one document
 * (`batch.zip!/ivanov.pdf`). Each document comes once, in an order that hangs on nothing but its name.
 * Throws `InputError` when a path doesn't exist or nothing was found.
 */
export async function findInputs(
  paths: readonly string[],
  readStdin: () => Promise<Uint8Array>,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<FoundInputs> {
  const inputs = new Map<string, Input>();
  const leftOut = new Set<string>();
  const add = (found: readonly Input[]): void => {
    for (const input of found) {
      const [container = '', ...inside] = input.file.split(INSIDE);
      // Names that can't be written down may look the same.
      const place = input.path?.toString('hex') ?? path.resolve(container);
      const key = [place, ...inside].join(INSIDE);
      if (!inputs.has(key)) inputs.set(key, input);
    }
  };
  let stdin: Uint8Array | undefined;
  for (const given of paths) {
    if (given === STDIN) {
      stdin ??= await readStdin();
      const content = stdin;
      add(await openContainer({ file: STDIN, open: async () => content }, limits));
      continue;
    }
    const { container, inside } = await splitAtContainer(given);
    const found = await filesOf(container);
    for (const file of found.leftOut) leftOut.add(forwardSlashes(file));
    for (const document of found.documents) {
      const documents = await openContainer(document, limits);
      add(inside === null ? documents : pick(documents, given));
    }
  }
  if (inputs.size > 0) return { inputs: [...inputs.values()], leftOut: [...leftOut] };
  throw new InputError(
    `no documents in ${paths.map((given) => `"${given}"`).join(', ')}`,
    'Name files, folders with PDF, DOCX or text files, or globs such as "resumes/**/*.pdf".',
  );
}

/** `batch.zip!/ivanov.pdf` is a document inside an archive, unless a file has that very name. */
async function splitAtContainer(given: string): Promise<{ container: string; inside: string | null }> {
  const at = given.indexOf(INSIDE);
  if (at === -1 || (await stat(given).catch(() => null)) !== null) return { container: given, inside: null };
  return { container: given.slice(0, at), inside: given.slice(at) };
}

/** The document of that name, or those in the folder, archive or mail of that name. */
function pick(documents: readonly Input[], given: string): readonly Input[] {
  const name = forwardSlashes(given).replace(/\/$/, '');
  const picked = documents.filter(
    ({ file }) => file === name || file.startsWith(`${name}/`) || file.startsWith(`${name}${INSIDE}`),
  );
  if (picked.length > 0) return picked;
  throw new InputError(
    `"${given}" does not exist`,
    `Inside are: ${documents
      .slice(0, 5)
      .map(({ file }) => `"${file}"`)
      .join(', ')}${documents.length > 5 ? ', ...' : ''}.`,
  );
}

async function filesOf(given: string): Promise<FolderFiles> {
  const found = await stat(given).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error))
    return found.isDirectory() ? findInFolder(given) : { documents: [inputOf(given)], leftOut: [] };
  if (found.code === 'ENOENT' && isDynamicPattern(given))
    return { documents: (await filesMatching(given)).map(inputOf), leftOut: [] };
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
