import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import type { ReadLimits } from '../../read/extract.js';
import { ReadError } from '../../read/read-error.js';
import type { Member } from './member.js';
import { zipEntryName } from './zip-entry-name.js';

/** Opens the archive anew: its end is read, not the whole of it. */
export type OpenZip = () => Promise<ZipFile>;

/** Options for opening: names are decoded by `zipEntryName`, and nothing inflates to more than the archive says. */
export const ZIP_OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

/**
 * Lists the files of a zip archive in its own order. Files inflate when they are opened, one at a time, to no more
 * than `maxFileBytes`, and all together to no more than `maxArchiveBytes` by what the archive says of them.
 * @throws {ReadError} 'damaged' when the archive can't be listed.
 */
export async function listZip(openZip: OpenZip, limits: ReadLimits): Promise<Member[]> {
  const members: Member[] = [];
  let total = 0;
  for (const entry of await entriesOf(openZip)) {
    const name = zipEntryName(entry);
    if (name.endsWith('/')) continue;
    const isOverTotal = total + entry.uncompressedSize > limits.maxArchiveBytes;
    if (!isOverTotal) total += entry.uncompressedSize;
    members.push({
      name,
      open: async () => {
        if (isOverTotal) throw new ReadError('too-large', 'the archive inflates to more than allowed');
        return inflate(openZip, entry, limits);
      },
    });
  }
  return members;
}

async function entriesOf(openZip: OpenZip): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    const zip = await openZip();
    try {
      for await (const entry of zip.eachEntry()) entries.push(entry);
    } finally {
      zip.close();
    }
  } catch (error) {
    throw new ReadError('damaged', (error as Error).message);
  }
  return entries;
}

async function inflate(openZip: OpenZip, entry: Entry, { maxFileBytes }: ReadLimits): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new ReadError('encrypted', 'the archive is protected by a password');
  if (!entry.canDecodeFileData()) throw new ReadError('unsupported', `zip method ${entry.compressionMethod}`);
  if (entry.uncompressedSize > maxFileBytes)
    throw new ReadError('too-large', `${entry.uncompressedSize} bytes`);
  try {
    const zip = await openZip();
    try {
      return await buffer(await zip.openReadStreamPromise(entry));
    } finally {
      zip.close();
    }
  } catch (error) {
    throw new ReadError('damaged', (error as Error).message);
  }
}
