import { createHash } from 'node:crypto';
import type { ReadLimits } from '../read/extract.js';
import type { ReportHead } from './report.js';

/** What rows of a report depend on besides the bytes of a document and its name. */
export interface RowSettings extends Pick<ReportHead, 'tool' | 'asOf'> {
  readonly ruleset: Pick<ReportHead['ruleset'], 'sha256'>;
  readonly role: string;
  readonly limits: ReadLimits;
}

const DIGITS = 16;

/** A short name for the way in which rows are made: two runs of the same name give the same row for the same file. */
export function settingsKey({ tool, ruleset, asOf, role, limits }: RowSettings): string {
  const named = JSON.stringify([tool.version, ruleset.sha256, asOf, role, Object.entries(limits).sort()]);
  return createHash('sha256').update(named).digest('hex').slice(0, DIGITS);
}
