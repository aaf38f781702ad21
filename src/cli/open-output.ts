import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

export interface OutputOptions {
  /** The file grows by what is written. */
  readonly append?: boolean;
  /** What an earlier run has left unfinished is written over rather than emptied: a run that is cut off again loses none of it. */
  readonly resumed?: boolean;
}

/** A place that a report is written to. */
export interface OpenOutput {
  /** False when nobody reads any more. */
  readonly write: (content: string | Uint8Array) => Promise<boolean>;
  readonly close: () => Promise<void>;
  /** Leaves what was there before. */
  readonly discard: () => Promise<void>;
  /** Leaves what was there before, and beside it what was written; gives the name of that, or null if it has none. */
  readonly keep: () => Promise<string | null>;
}

/**
 * Opens a file (or standard output for null) for a report. A file comes into being whole when it is closed, with
 * the folders that it needs; until then it is called as `unfinishedName` says, so that a run that was cut off can be
 * taken up again. Pipes and devices are written to as they are.
 * Throws `UsageError` when it can't be written, now or later.
 */
export async function openOutput(
  file: string | null,
  { append = false, resumed = false }: OutputOptions = {},
): Promise<OpenOutput> {
  if (file === null)
    return { write: writeToStdout, close: async () => {}, discard: async () => {}, keep: async () => null };
  const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      throw cannotWrite(file, error as NodeJS.ErrnoException);
    }
  };
  const there = await stat(file).catch(() => null);
  // A name that ends like a folder would be refused only when the file is renamed: after all the work.
  if (there?.isDirectory() || file.endsWith('/') || file.endsWith(path.sep))
    throw cannotWrite(file, { code: 'EISDIR' });
  // Only a file can be replaced: a rename would put one where a device or a pipe is. A link stays one.
  const inPlace = append || (there !== null && !there.isFile());
  const target = there === null ? file : await attempt(() => realpath(file));
  const written = inPlace ? file : unfinishedName(target);
  const handle: FileHandle = await attempt(async () => {
    await mkdir(path.dirname(file), { recursive: true });
    const over = resumed && !inPlace && (await stat(written).catch(() => null)) !== null;
    return open(written, append ? 'a' : over ? 'r+' : 'w');
  });
  let length = 0;
  const remove = async (): Promise<void> => (inPlace ? undefined : rm(written, { force: true }));
  return {
    write: async (content) => {
      length += Buffer.byteLength(content);
      const error = await handle.writeFile(content).catch((reason: NodeJS.ErrnoException) => reason);
      if (error !== undefined && error.code !== 'EPIPE') throw cannotWrite(file, error);
      return error === undefined;
    },
    close: async () => {
      if (!inPlace) await attempt(() => handle.truncate(length));
      await handle.close();
      if (!inPlace) await attempt(() => rename(written, target)).finally(remove);
    },
    discard: async () => {
      await handle.close().finally(remove);
    },
    keep: async () => {
      await handle.close();
      if (inPlace) return null;
      const { size } = await stat(written);
      if (size === 0) await remove();
      return size === 0 ? null : written;
    },
  };
}

const HINTS: ReadonlyMap<string | undefined, string> = new Map([
  ...['ENOSPC', 'EDQUOT', 'EFBIG'].map((code) => [code, 'Is the disk full?'] as const),
  ['EISDIR', 'It is a folder: name a file in it.'],
]);

function cannotWrite(file: string, { code }: Pick<NodeJS.ErrnoException, 'code'>): UsageError {
  return new UsageError(
    `"${file}" can't be written (${code})`,
    HINTS.get(code) ?? 'Check the path and whether you may write there.',
  );
}

/** What a report is called before it is whole: `report.part.html` can be opened as what it is. */
export function unfinishedName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.part${ext}`);
}
