import { mkdir, open, rename, rm } from 'node:fs/promises';
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
 * the folders that it needs. Throws `UsageError` when it can't be written.
 */
export async function openOutput(file: string | null): Promise<OpenOutput> {
  if (file === null) return { write: writeToStdout, close: async () => {}, discard: async () => {} };
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    const handle = await open(temporary, 'w');
    return {
      write: async (content) => {
        await handle.writeFile(content);
        return true;
      },
      close: async () => {
        await handle.close();
        await rename(temporary, file).catch((error) =>
          rm(temporary, { force: true }).then(() => Promise.reject(cannotWrite(file, error))),
        );
      },
      discard: async () => {
        await handle.close();
        await rm(temporary, { force: true });
      },
    };
  } catch (error) {
    throw cannotWrite(file, error as NodeJS.ErrnoException);
  }
}

function cannotWrite(file: string, { code }: NodeJS.ErrnoException): UsageError {
  return new UsageError(
    `"${file}" can't be written (${code})`,
    'Check the path and whether you may write there.',
  );
}
