import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/** A place that a report is written to. */
export interface OpenOutput {
  /** False when nobody reads any more. */
  readonly write: (content: string | Uint8Array) => Promise<boolean>;
  readonly close: () => Promise<void>;
  /** Leaves what was there before. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a file (or standard output for null) for a report. A file comes into being whole when it is closed, with
 * the folders that it needs; with `append` it grows instead, and pipes and devices are written to as they are.
 * Throws `UsageError` when it can't be written, now or later.
 */
export async function openOutput(file: string | null, append = false): Promise<OpenOutput> {
  if (file === null) return { write: writeToStdout, close: async () => {}, discard: async () => {} };
  const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      throw cannotWrite(file, error as NodeJS.ErrnoException);
    }
  };
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw cannotWrite(file, { code: 'EISDIR' });
  // Only a file can be replaced: a rename would put one where a device or a pipe is. A link stays one.
  const inPlace = append || (there !== null && !there.isFile());
  const target = there === null ? file : await attempt(() => realpath(file));
  const written = inPlace ? file : `${target}.${process.pid}.tmp`;
  const handle: FileHandle = await attempt(async () => {
    await mkdir(path.dirname(file), { recursive: true });
    return open(written, append ? 'a' : 'w');
  });
  const remove = async (): Promise<void> => (inPlace ? undefined : rm(written, { force: true }));
  return {
    write: async (content) => {
      const error = await handle.writeFile(content).catch((reason: NodeJS.ErrnoException) => reason);
      if (error !== undefined && error.code !== 'EPIPE') throw cannotWrite(file, error);
      return error === undefined;
    },
    close: async () => {
      await handle.close();
      if (!inPlace) await attempt(() => rename(written, target)).finally(remove);
    },
    discard: async () => {
      await handle.close().finally(remove);
    },
  };
}

const FULL: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function cannotWrite(file: string, { code }: Pick<NodeJS.ErrnoException, 'code'>): UsageError {
  return new UsageError(
    `"${file}" can't be written (${code})`,
    FULL.has(code) ? 'Is the disk full?' : 'Check the path and whether you may write there.',
  );
}
