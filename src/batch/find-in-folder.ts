import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ReadError } from '../read/read-error.js';
import { compareNames } from './compare-names.js';
import { isDocumentName, isPassedOver } from './document-name.js';
import { forwardSlashes } from './forward-slashes.js';
import type { Input } from './input.js';
import { InputError } from './input-error.js';

/** The files of a folder, told apart by whether their name is that of a document. */
export interface FolderFiles {
  readonly documents: readonly Input[];
  readonly leftOut: readonly string[];
}

/** What stands in a decoded name for bytes that are no UTF-8: archives from old Russian systems unpack to such names. */
const UNDECODED = '\uFFFD';

/**
 * The documents in a folder and its subfolders, sorted by name. Passed over without a word: hidden files,
 * `node_modules`, lock files of office programs (`~$...`), folders behind symbolic links (they may lead in circles).
 * A subfolder that can't be opened is a document that can't be read. Throws `InputError` when the folder can't be.
 */
export async function findInFolder(folder: string): Promise<FolderFiles> {
  const entries = await entriesOf(folder).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`"${folder}" can't be opened (${error.code})`, 'Check who may read the folder.');
  });
  const documents: Input[] = [];
  const leftOut: string[] = [];
  for (const { entry, name } of entries) {
    const file = path.join(folder, name);
    if (entry.isDirectory()) {
      const within = await findInFolder(file).catch((error: InputError) => closedFolder(file, error));
      documents.push(...within.documents);
      leftOut.push(...within.leftOut);
    } else if (entry.isFile() || (await isLinkToFile(entry, file))) {
      if (!isDocumentName(name)) leftOut.push(file);
      else
        documents.push(
          name.includes(UNDECODED) ? { ...inputOf(file), path: pathOf(folder, entry) } : inputOf(file),
        );
    }
  }
  return { documents, leftOut };
}

/** A file as an input. */
export const inputOf = (file: string): Input => ({ file: forwardSlashes(file) });

/** The path of a file whose name can't be written down. */
const pathOf = (folder: string, { name }: Dirent<Buffer>): Buffer =>
  Buffer.concat([Buffer.from(`${folder}/`), name]);

async function entriesOf(folder: string): Promise<{ entry: Dirent<Buffer>; name: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  return entries
    .map((entry) => ({ entry, name: entry.name.toString() }))
    .filter(({ name }) => !isPassedOver(name))
    .sort((a, b) => compareNames(a.name, b.name) || Buffer.compare(a.entry.name, b.entry.name));
}

/** Whoever was to be screened from there must not drop out without a word. */
function closedFolder(folder: string, error: InputError): FolderFiles {
  const open = async (): Promise<never> => {
    throw new ReadError('damaged', error.message);
  };
  return { documents: [{ file: `${forwardSlashes(folder)}/`, open }], leftOut: [] };
}

/** A link that leads nowhere counts as a file, so that the report says that it can't be opened. */
async function isLinkToFile(entry: Dirent<Buffer>, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(file).catch(() => null);
  return target === null || target.isFile();
}
