import { ReadError } from '../read-error.js';
import { inflateEntry } from './inflate-entry.js';
import { listEntries } from './list-entries.js';

/** Gives a file of an archive by its name, or null when there is none. */
export type LoadFile = (name: string) => Uint8Array | null;

/**
 * Opens a zip archive. All files together inflate to no more than `maxInflatedBytes`.
 * @throws {ReadError} 'damaged' without a directory; the returned function throws as `inflateEntry` does.
 */
export function openArchive(bytes: Uint8Array, maxInflatedBytes: number): LoadFile {
  const entries = listEntries(bytes);
  if (entries === null) throw new ReadError('damaged', 'no zip directory');
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const budget = { left: maxInflatedBytes };
  return (name) => {
    const entry = byName.get(name);
    return entry === undefined ? null : inflateEntry(bytes, entry, budget);
  };
}
