import type { ChalkInstance } from 'chalk';
import type { Language } from '../ruleset/terms.js';
import type { Policy } from '../score/policy.js';
import type { Screening } from '../score/screening.js';
import type { Report, ReportHead } from './report.js';

/** Order of the resumes in reports for people; data formats keep the order of the input. */
export type SortOrder = 'score' | 'file';

export interface ReportOptions {
  readonly language: Language;
  /** Most columns that a line may take up, at least 40. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly sort: SortOrder;
  /** How many resumes to show, or null for all of them. */
  readonly top: number | null;
  /** All findings of each resume instead of the strongest. */
  readonly details: boolean;
  /** The address that opens a file of the report, or null where links are of no use. */
  readonly addressOf: (file: string) => string | null;
  /** What stands between the cells of CSV: Excel expects a semicolon where numbers have a decimal comma. */
  readonly delimiter: string;
  /** What a build is to fail for; reports for build servers show it. */
  readonly policy: Policy;
}

/** Turns a finished report into text, or into the bytes of a file. */
export type Reporter = (
  report: Report,
  options: ReportOptions,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** Writes a report while it comes about: one `begin`, an `item` for every input in order, one `end`. */
export interface StreamingReporter {
  readonly begin: (head: ReportHead, options: ReportOptions) => string;
  readonly item: (screening: Screening, head: ReportHead, options: ReportOptions) => string;
  readonly end: () => string;
}
