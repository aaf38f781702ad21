import { inflateRawSync } from 'node:zlib';
import { ReadError } from '../read-error.js';
import type { ZipEntry } from './list-entries.js';

/** How many bytes a document may still inflate to; shared by all its parts. */
export interface InflateBudget {
  left: number;
}

const LOCAL_HEADER = 0x04034b50;

/**
 * Unpacks one file of an archive. What it really inflates to is counted, whatever the archive claims.
 * @throws {ReadError} 'too-large' when the budget is used up, 'damaged' when the data is broken.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: InflateBudget): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    spend(budget, packed.length);
    return packed;
  }
  if (entry.method !== 8) throw new ReadError('damaged', `zip method ${entry.method}`);
  const unpacked = inflate(packed, entry.name, budget.left);
  spend(budget, unpacked.length);
  return unpacked;
}

function inflate(packed: Uint8Array, name: string, most: number): Uint8Array {
  try {
    // zlib stops as soon as there is more than this. It wants room for one byte at least.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new ReadError('damaged', `${name}: ${(error as Error).message}`);
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new ReadError('damaged', `${entry.name}: no local header`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw new ReadError('damaged', `${entry.name}: cut off`);
  return bytes.subarray(start, end);
}

function spend(budget: InflateBudget, length: number): void {
  budget.left -= length;
  if (budget.left < 0) throw tooLarge();
}

const tooLarge = (): ReadError => new ReadError('too-large', 'inflates to more than allowed');
