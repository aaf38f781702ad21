import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareNames } from './compare-names.js';
import { InputError } from './input-error.js';

/** What may be a resume. Kinds that can't be read are in it: a candidate must not drop out without a word. */
const DOCUMENTS = new Set(
  '.pdf .doc .docx .rtf .odt .pages .html .htm .md .markdown .txt .eml .zip'.split(' '),
);

/**
 * The documents in a folder and its subfolders, sorted by name. Left out: hidden files, `node_modules`, lock
 * files of office programs (`~$...`), folders behind symbolic links (they may lead in circles).
 */
export async function findInFolder(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await findInFolder(file)));
    else if (isDocument(entry.name) && (entry.isFile() || (await isLinkToFile(entry, file))))
      found.push(file);
  }
  return found;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`"${folder}" can't be opened (${error.code})`, 'Check who may read the folder.');
  });
  return entries
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$') && name !== 'node_modules')
    .sort((a, b) => compareNames(a.name, b.name));
}

const isDocument = (name: string): boolean => DOCUMENTS.has(path.extname(name).toLowerCase());

/** A link that leads nowhere counts as a file, so that the report says that it can't be opened. */
async function isLinkToFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(file).catch(() => null);
  return target === null || target.isFile();
}
