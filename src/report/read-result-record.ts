import type { Screened } from '../score/screening.js';
import { resultSchema } from './report-schema.js';

/** A resume that an earlier run has screened, and the name of the way in which it did (`settingsKey`). */
export interface EarlierRow {
  readonly settings: string;
  readonly screened: Screened;
}

/**
 * The screening behind one line of an NDJSON report: the way back from `resultRecord`. Null for a line that is torn, that
 * is no such row, or that can't be taken over: files that were not read are tried again, and blind rows don't tell
 * whose they are.
 */
export function readResultRecord(line: string): EarlierRow | null {
  const row = resultSchema.safeParse(parsed(line)).data;
  if (row?.status !== 'screened' || row.settings === undefined || row.fingerprint === undefined) return null;
  const { settings, roleFrom = 'choice', findings, fingerprint, ...same } = row;
  const screened = {
    ...same,
    roleFrom,
    fingerprint,
    findings: findings.map(({ title: _, grade = null, reason = null, captures = {}, ...finding }) => ({
      ...finding,
      grade,
      reason,
      captures,
    })),
  };
  // The schema leaves ids of formats and notes open; rows of this version hold those that it knows.
  return { settings, screened: screened as Screened };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
