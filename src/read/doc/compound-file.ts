import { ReadError } from '../read-error.js';

/** Gives a stream of a compound file by its name, or null when there is none. */
export type LoadStream = (name: string) => Buffer | null;

const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffff9;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers that the header itself has room for. */
const IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens an OLE compound file ([MS-CFB]). Chains of sectors that go round in circles end at their first repeat.
 * @throws {ReadError} when sectors lie outside of the file, as in one that was cut off.
 */
export function openCompoundFile(bytes: Uint8Array): LoadStream {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER) throw new ReadError('damaged', 'cut off');
  const sectorSize = sizeOf(file.readUInt16LE(30));
  const miniSize = sizeOf(file.readUInt16LE(32));
  const cutoff = file.readUInt32LE(56);
  const sector = (id: number): Buffer => {
    const start = (id + 1) * sectorSize;
    if (start >= file.length) throw new ReadError('damaged', `cut off: sector ${id} is missing`);
    const piece = file.subarray(start, start + sectorSize);
    return piece.length === sectorSize
      ? piece
      : Buffer.concat([piece, Buffer.alloc(sectorSize - piece.length)]);
  };
  const table = numbersIn(tableSectors(file, sector).map(sector));
  const whole = (start: number) => Buffer.concat(chain(start, table).map(sector));
  const entries = entriesOf(whole(file.readUInt32LE(48)));
  const miniTable = numbersIn(chain(file.readUInt32LE(60), table).map(sector));
  let mini: Buffer | null = null;
  return (name) => {
    const entry = entries.find((candidate) => candidate.type === STREAM && candidate.name === name);
    if (entry === undefined) return null;
    if (entry.size >= cutoff) return whole(entry.start).subarray(0, entry.size);
    mini ??= whole(entries.find((candidate) => candidate.type === ROOT)?.start ?? LAST_SECTOR);
    const container = mini;
    const pieces = chain(entry.start, miniTable).map((id) =>
      container.subarray(id * miniSize, (id + 1) * miniSize),
    );
    return Buffer.concat(pieces).subarray(0, entry.size);
  };
}

function sizeOf(shift: number): number {
  if (shift < 4 || shift > 16) throw new ReadError('damaged', 'the size of sectors is wrong');
  return 2 ** shift;
}

/** The sectors that hold the allocation table, each once: the first are named in the header, more in a chain. */
function tableSectors(file: Buffer, sector: (id: number) => Buffer): readonly number[] {
  const ids: number[] = [];
  for (let index = 0; index < IN_HEADER; index += 1) ids.push(file.readUInt32LE(76 + index * 4));
  const seen = new Set<number>();
  let next = file.readUInt32LE(68);
  while (next <= LAST_SECTOR && !seen.has(next)) {
    seen.add(next);
    const numbers = numbersIn([sector(next)]);
    ids.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? LAST_SECTOR + 1;
  }
  // A small file that names one sector over and over would have a table that fills all memory.
  return [...new Set(ids)].filter((id) => id <= LAST_SECTOR);
}

function chain(start: number, table: readonly number[]): readonly number[] {
  const ids = new Set<number>();
  let id = start;
  while (id < table.length && !ids.has(id)) {
    ids.add(id);
    id = table[id] ?? LAST_SECTOR;
  }
  return [...ids];
}

function numbersIn(sectors: readonly Buffer[]): readonly number[] {
  const numbers: number[] = [];
  for (const piece of sectors) {
    for (let at = 0; at < piece.length; at += 4) numbers.push(piece.readUInt32LE(at));
  }
  return numbers;
}

function entriesOf(directory: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const nameEnd = Math.min(64, Math.max(0, directory.readUInt16LE(at + 64) - 2));
    entries.push({
      name: directory.toString('utf16le', at, at + nameEnd),
      type: directory.readUInt8(at + 66),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}
