import { readFile, stat } from 'node:fs/promises';
import type { ReadLimits } from '../read/extract.js';
import { ReadError } from '../read/read-error.js';
import { unreadable } from '../read/unreadable.js';
import type { NotScreened } from '../score/screening.js';
import type { Input } from './input.js';

/** The bytes of an input, or the row of the report that says why there are none. Large files are not even opened. */
export async function openInput(input: Input, limits: ReadLimits): Promise<Uint8Array | NotScreened> {
  try {
    return await readInput(input, limits);
  } catch (error) {
    const { reason, message } = error as ReadError;
    return { file: input.file, sha256: null, ...unreadable(reason, null, message) };
  }
}

/** The bytes of an input. @throws {ReadError} when they can't be had or are more than allowed. */
export async function readInput({ file, path, open }: Input, limits: ReadLimits): Promise<Uint8Array> {
  try {
    if (open !== undefined) return await open();
    const where = path ?? file;
    const found = await stat(where);
    if (!found.isFile()) throw new ReadError('unsupported', 'not a regular file');
    if (found.size > limits.maxFileBytes) throw new ReadError('too-large', `${found.size} bytes`);
    return await readFile(where);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReadError('damaged', code ?? message);
  }
}
