import { open, stat } from 'node:fs/promises';
import { fromBufferPromise, openPromise } from 'yauzl';
import type { ReadLimits } from '../../read/extract.js';
import { ReadError } from '../../read/read-error.js';
import { compareNames } from '../compare-names.js';
import { isDocumentName, isPassedOver } from '../document-name.js';
import type { Input } from '../input.js';
import { readInput } from '../open-input.js';
import { type ContainerKind, containerKind, KIND_WINDOW } from './container-kind.js';
import { listZip, type OpenZip, ZIP_OPTIONS } from './list-zip.js';
import { INSIDE, type Member } from './member.js';

/** An archive in a mail in an archive is still somebody's resume; what is deeper is made to harm. */
const MAX_DEPTH = 3;
/** Containers inside containers go by their name, as looking into every file would unpack the whole archive. */
const CONTAINER_NAME = /\.(?:zip|eml)$/i;

/**
 * The documents inside an archive or a mail, each an input of its own named like `batch.zip!/ivanov.pdf`. What is
 * neither is the only document itself, and so is what can't be opened: its row says why. Contents are read when
 * their turn comes, so that one container at a time is in memory. Never throws.
 */
export async function openContainer(outer: Input, limits: ReadLimits, depth = 0): Promise<Input[]> {
  try {
    const kind = containerKind(await firstBytes(outer, limits));
    if (kind === null) return [outer];
    if (depth === MAX_DEPTH) throw new ReadError('unsupported', `more than ${MAX_DEPTH} in each other`);
    return await documentsIn(kind, outer, limits, depth + 1);
  } catch (error) {
    return error instanceof ReadError ? [refusal(outer.file, error)] : [outer];
  }
}

async function firstBytes(input: Input, limits: ReadLimits): Promise<Uint8Array> {
  if (input.open !== undefined) return (await readInput(input, limits)).subarray(0, KIND_WINDOW);
  // Opening a pipe would wait for somebody to write into it.
  const where = input.path ?? input.file;
  if (!(await stat(where)).isFile()) return new Uint8Array();
  const handle = await open(where);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(KIND_WINDOW), 0, KIND_WINDOW, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function documentsIn(
  kind: ContainerKind,
  outer: Input,
  limits: ReadLimits,
  depth: number,
): Promise<Input[]> {
  if (kind === 'zip') return toInputs(outer, await listZip(zipOpener(outer, limits), limits), limits, depth);
  const { listMail } = await import('./list-mail.js');
  const { members, body } = await listMail(await readInput(outer, limits));
  if (members.length === 0 && body !== null) return [{ file: outer.file, open: async () => body }];
  // The names are enough for now: a thousand mails with their attachments would fill the memory.
  const reopened = members.map(({ name }, at) => ({
    name,
    open: async () => ((await listMail(await readInput(outer, limits))).members[at] as Member).open(),
  }));
  return toInputs(outer, reopened, limits, depth);
}

/** Archives on disk may be of any size, as only their directory is read. */
function zipOpener(outer: Input, limits: ReadLimits): OpenZip {
  return async () =>
    outer.open === undefined && outer.path === undefined
      ? openPromise(outer.file, ZIP_OPTIONS)
      : fromBufferPromise(Buffer.from(await readInput(outer, limits)), ZIP_OPTIONS);
}

async function toInputs(
  { file: container }: Input,
  members: readonly Member[],
  limits: ReadLimits,
  depth: number,
): Promise<Input[]> {
  const documents = members
    .filter(({ name }) => isDocumentName(name) && !name.split('/').some(isPassedOver))
    .sort((a, b) => compareNames(a.name, b.name));
  if (documents.length === 0)
    return [refusal(container, new ReadError('unsupported', 'no documents inside'))];
  const inputs: Input[] = [];
  const seen = new Map<string, number>();
  for (const { name, open } of documents.slice(0, limits.maxEntries)) {
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    const input = { file: `${container}${INSIDE}${name}${earlier === 0 ? '' : ` (${earlier + 1})`}`, open };
    inputs.push(...(CONTAINER_NAME.test(name) ? await openContainer(input, limits, depth) : [input]));
  }
  if (documents.length > limits.maxEntries) {
    const detail = `${documents.length} documents, of which the first ${limits.maxEntries} were taken`;
    inputs.push(refusal(container, new ReadError('too-large', detail)));
  }
  return inputs;
}

function refusal(file: string, error: ReadError): Input {
  return { file, open: () => Promise.reject(error) };
}
