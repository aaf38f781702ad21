import { Inflate } from 'fflate';
import { ReadError } from '../read-error.js';
import type { ZipEntry } from './list-entries.js';

/** How many bytes a document may still inflate to; shared by all its parts. */
export interface InflateBudget {
  left: number;
}

/** Deflate makes at most 1032 bytes of one, so that a step makes 17 MB at the most. */
const STEP = 16 * 1024;
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
  const chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    spend(budget, chunk.length);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', `${entry.name}: ${String(error)}`);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
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
  if (budget.left < 0) throw new ReadError('too-large', 'inflates to more than allowed');
}
