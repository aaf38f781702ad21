import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Screened } from '../score/screening.js';
import type { ScreenInput } from '../screen.js';
import { unfinishedName } from './open-output.js';
import { UsageError } from './usage-error.js';

/** The resumes that an earlier run has screened in the same way, and how many rows were made in another. */
export interface EarlierRows {
  /** The screening of a document, under the name that it has now. */
  readonly of: (document: ScreenInput) => Screened | undefined;
  readonly count: number;
  readonly otherwiseMade: number;
}

/**
 * Reads the NDJSON report of a run that was cut off: the file itself, or what was left of it under its unfinished name.
 * Torn lines are passed over. Throws `UsageError` when there is neither.
 */
export async function readEarlierRows(file: string, settings: string): Promise<EarlierRows> {
  const { readResultRecord } = await import('../report/read-result-record.js');
  const rows = new Map<string, Screened>();
  let otherwiseMade = 0;
  for (const source of await sourcesOf(file)) {
    for await (const line of createInterface({
      input: createReadStream(source, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      const row = readResultRecord(line);
      if (row === null) continue;
      if (row.settings !== settings) otherwiseMade += 1;
      else if (row.screened.sha256 !== null)
        rows.set(contentKey(row.screened.file, row.screened.sha256), row.screened);
    }
  }
  const of = ({ file, bytes }: ScreenInput): Screened | undefined => {
    const row = rows.get(contentKey(file, createHash('sha256').update(bytes).digest('hex')));
    return row === undefined ? undefined : { ...row, file };
  };
  return { of, count: rows.size, otherwiseMade };
}

/** The ending counts, as it tells Markdown from text, and whether a file is what its name says. */
const contentKey = (file: string, sha256: string): string => `${sha256}${path.extname(file).toLowerCase()}`;

/** The report may be whole, left unfinished, or both: a further run may have been cut off. */
async function sourcesOf(file: string): Promise<string[]> {
  const there = await Promise.all(
    [file, unfinishedName(file)].map(async (name) =>
      (await stat(name).catch(() => null))?.isFile() ? [name] : [],
    ),
  );
  const sources = there.flat();
  if (sources.length > 0) return sources;
  throw new UsageError(
    `--resume: there is no "${file}"`,
    'Name the NDJSON report of the run that was cut off, for example --resume report.ndjson.',
  );
}
