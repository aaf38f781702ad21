import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareNames } from './compare-names.js';
import { isDocumentName, isPassedOver } from './document-name.js';
import { InputError } from './input-error.js';

/** The files of a folder, told apart by whether their name is that of a document. */
export interface FolderFiles {
  readonly documents: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * The documents in a folder and its subfolders, sorted by name. Passed over without a word: hidden files,
 * `node_modules`, lock files of office programs (`~$...`), folders behind symbolic links (they may lead in circles).
 */
export async function findInFolder(folder: string): Promise<FolderFiles> {
  const documents: string[] = [];
  const leftOut: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      const within = await findInFolder(file);
      documents.push(...within.documents);
      leftOut.push(...within.leftOut);
    } else if (entry.isFile() || (await isLinkToFile(entry, file))) {
      (isDocumentName(entry.name) ? documents : leftOut).push(file);
    }
  }
  return { documents, leftOut };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`"${folder}" can't be opened (${error.code})`, 'Check who may read the folder.');
  });
  return entries.filter(({ name }) => !isPassedOver(name)).sort((a, b) => compareNames(a.name, b.name));
}

/** A link that leads nowhere counts as a file, so that the report says that it can't be opened. */
async function isLinkToFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(file).catch(() => null);
  return target === null || target.isFile();
}
