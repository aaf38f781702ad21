import { readFile, stat } from 'node:fs/promises';
import type { ReadLimits } from '../read/extract.js';
import { unreadable } from '../read/unreadable.js';
import type { NotScreened } from '../score/screening.js';
import type { Input } from './input.js';

/** The bytes of an input, or the row of the report that says why there are none. Large files are not even opened. */
export async function openInput(
  { file, bytes }: Input,
  limits: ReadLimits,
): Promise<Uint8Array | NotScreened> {
  if (bytes !== undefined) return bytes;
  const row = (...why: Parameters<typeof unreadable>): NotScreened => ({
    file,
    sha256: null,
    ...unreadable(...why),
  });
  try {
    const found = await stat(file);
    if (!found.isFile()) return row('unsupported', null, 'not a regular file');
    if (found.size > limits.maxFileBytes) return row('too-large', null, `${found.size} bytes`);
    return await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return row('damaged', null, code ?? message);
  }
}
