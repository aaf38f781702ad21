import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
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
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      const within = await findInFolder(file).catch((error: InputError) => closedFolder(file, error));
      documents.push(...within.documents);
      leftOut.push(...within.leftOut);
    } else if (entry.isFile() || (await isLinkToFile(entry, file))) {
      if (!isDocumentName(entry.name)) leftOut.push(file);
      else
        documents.push(
          entry.name.includes(UNDECODED) ? await undecodedInput(folder, entry.name) : inputOf(file),
        );
    }
  }
  return { documents, leftOut };
}

const inputOf = (file: string): Input => ({ file: forwardSlashes(file) });

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !isPassedOver(name)).sort((a, b) => compareNames(a.name, b.name));
}

/** Whoever was to be screened from there must not drop out without a word. */
function closedFolder(folder: string, error: InputError): FolderFiles {
  const open = async (): Promise<never> => {
    throw new ReadError('damaged', error.message);
  };
  return { documents: [{ file: `${forwardSlashes(folder)}/`, open }], leftOut: [] };
}

/** A file whose name can't be written down is opened by the bytes of its name. */
async function undecodedInput(folder: string, name: string): Promise<Input> {
  const names = await readdir(folder, { encoding: 'buffer' });
  const raw = names.find((bytes) => bytes.toString() === name);
  const file = forwardSlashes(path.join(folder, name));
  return raw === undefined
    ? { file }
    : { file, open: () => readFile(Buffer.concat([Buffer.from(`${folder}/`), raw])) };
}

/** A link that leads nowhere counts as a file, so that the report says that it can't be opened. */
async function isLinkToFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(file).catch(() => null);
  return target === null || target.isFile();
}
