import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Screened } from '../score/screening.js';
import { unfinishedName } from './open-output.js';
import { UsageError } from './usage-error.js';

/** The resumes that an earlier run has screened in the same way, and how many rows were made in another. */
export interface EarlierRows {
  readonly bySha256: ReadonlyMap<string, Screened>;
  readonly otherwiseMade: number;
}

/**
 * Reads the NDJSON report of a run that was cut off: the file itself, or what was left of it under its unfinished name.
 * Torn lines are passed over. Throws `UsageError` when there is neither.
 */
export async function readEarlierRows(file: string, settings: string): Promise<EarlierRows> {
  const { readResultRecord } = await import('../report/read-result-record.js');
  const bySha256 = new Map<string, Screened>();
  let otherwiseMade = 0;
  for (const source of await sourcesOf(file)) {
    for await (const line of createInterface({
      input: createReadStream(source, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      const row = readResultRecord(line);
      if (row === null) continue;
      if (row.settings !== settings) otherwiseMade += 1;
      else if (row.screened.sha256 !== null) bySha256.set(row.screened.sha256, row.screened);
    }
  }
  return { bySha256, otherwiseMade };
}

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
