import { ReadError } from '../read-error.js';
import type { Place } from './fib.js';

/** A stretch of text that lies in the file in one go. */
export interface Piece {
  /** Number of its first character in the document. */
  readonly first: number;
  readonly text: string;
  /** Offset in the stream WordDocument. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
}

const COMPRESSED = 0x40000000;
const FORMATTING = 1;
const PIECES = 2;

/**
 * Reads the text of a document in its order ([MS-DOC], 2.4.1).
 * @throws {ReadError} when the table is broken or leads out of the file.
 */
export function readPieces(main: Buffer, table: Buffer, place: Place): readonly Piece[] {
  const descriptor = findTable(table.subarray(place.offset, place.offset + place.length));
  const count = Math.floor((descriptor.length - 4) / 12);
  const pieces: Piece[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const first = descriptor.readUInt32LE(index * 4);
    const length = descriptor.readUInt32LE((index + 1) * 4) - first;
    const where = descriptor.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const isCompressed = (where & COMPRESSED) !== 0;
    const bytesPerCharacter = isCompressed ? 1 : 2;
    const offset = isCompressed ? (where & ~COMPRESSED) / 2 : where;
    const bytes = main.subarray(offset, offset + length * bytesPerCharacter);
    total += bytes.length;
    // Pieces don't share text, so that together they can't be longer than the file.
    if (length < 0 || bytes.length < length * bytesPerCharacter || total > main.length) {
      throw new ReadError('damaged', 'text lies outside of the file');
    }
    const text = new TextDecoder(isCompressed ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(
      bytes,
    );
    pieces.push({ first, text, offset, bytesPerCharacter });
  }
  return pieces;
}

function findTable(clx: Buffer): Buffer {
  let at = 0;
  while (clx[at] === FORMATTING) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== PIECES) throw new ReadError('damaged', 'no table of text pieces');
  const start = at + 5;
  const descriptor = clx.subarray(start, start + clx.readUInt32LE(at + 1));
  if (descriptor.length < 16) throw new ReadError('damaged', 'the table of text pieces is cut off');
  return descriptor;
}
