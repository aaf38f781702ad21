import type { ChalkInstance } from 'chalk';
import type { Language } from '../ruleset/terms.js';
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
}

/** Turns a finished report into text. */
export type Reporter = (report: Report, options: ReportOptions) => string;

/** Writes a report while it comes about: one `begin`, an `item` for every input in order, one `end`. */
export interface StreamingReporter {
  readonly begin: (head: ReportHead, options: ReportOptions) => string;
  readonly item: (screening: Screening, head: ReportHead, options: ReportOptions) => string;
  readonly end: () => string;
}
