import { findInputs } from './batch/find-inputs.js';
import { InputError } from './batch/input-error.js';
import { type ScreenFilesOptions, screenFiles } from './batch/screen-files.js';
import { DEFAULT_LIMITS } from './read/extract.js';
import { buildReport, type Report } from './report/report.js';
import { reportHead } from './report/report-head.js';
import { loadRuleset } from './ruleset/load-ruleset.js';
import type { Screening } from './score/screening.js';
import { toolInfo } from './tool-info.js';

export { findInputs } from './batch/find-inputs.js';
export type { FoundInputs, Input } from './batch/input.js';
export { InputError } from './batch/input-error.js';
export { type ScreenFilesOptions, screenFiles } from './batch/screen-files.js';
export type { Evidence, Finding, FindingStatus } from './match/finding.js';
export { DEFAULT_LIMITS, type ReadLimits, type UnreadableReason } from './read/extract.js';
export { csvReport } from './report/csv.js';
export { jsonReport } from './report/json.js';
export { ndjsonReport } from './report/ndjson.js';
export { buildReport, type Report, type ReportHead, type Summary } from './report/report.js';
export type { Reporter, ReportOptions, StreamingReporter } from './report/reporter.js';
export { tableReport } from './report/table.js';
export type { LinkKind, SectionKind } from './resume/resume.js';
export { inspectRuleset, loadRuleset, type Ruleset } from './ruleset/load-ruleset.js';
export { formatProblem, RulesetError, type RulesetProblem } from './ruleset/ruleset-error.js';
export type { CompleteRuleset, Role, Rule } from './ruleset/schema.js';
export type { Language } from './ruleset/terms.js';
export type { NotScreened, Score, ScoredFinding, Screened, Screening, Verdict } from './score/screening.js';
export { createScreener, type Screener, type ScreenInput, type ScreenOptions } from './screen.js';

/** Options of `screen`; all have the defaults of the command line. */
export interface ScreenPathsOptions extends Partial<Omit<ScreenFilesOptions, 'ruleset'>> {
  /** Path of a ruleset file; the built-in ruleset if left out. */
  readonly rules?: string;
  /** The day of the report as YYYY-MM-DD; today (UTC) if left out. */
  readonly asOf?: string;
}

/**
 * Screens files, folders and globs and gives the report that the reporters take. Throws `RulesetError` for a ruleset
 * that can't be used and `InputError` for a path that doesn't exist; a document that can't be read is a result.
 */
export async function screen(paths: readonly string[], options: ScreenPathsOptions = {}): Promise<Report> {
  const { rules, asOf = new Date().toISOString().slice(0, 10), role = 'ml-engineer', ...rest } = options;
  const ruleset = loadRuleset(rules);
  const { inputs } = await findInputs(paths, noStandardInput, rest.limits);
  const screenings: Screening[] = [];
  for await (const screening of screenFiles(inputs, { ...rest, ruleset, role, asOf }))
    screenings.push(screening);
  const { limits = DEFAULT_LIMITS, blind = false } = rest;
  return buildReport(screenings, reportHead({ tool: toolInfo(), ruleset, asOf, role, limits, blind }));
}

/** A library has no claim on the standard input of the program that uses it. */
function noStandardInput(): Promise<Uint8Array> {
  throw new InputError(
    '"-" is for the command line only',
    'Pass the document to `screenFiles` as { file, open }.',
  );
}
