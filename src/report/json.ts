import { plainJson } from './plain-json.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { resultRecord } from './result-record.js';

/** Raised when a name of the JSON report changes its meaning or goes away; additions leave it alone. */
export const SCHEMA_VERSION = 1;

/** The whole report as JSON: two spaces of indentation, keys in a fixed order, a line break at the end. */
export function jsonReport(report: Report, options: Pick<ReportOptions, 'language'>): string {
  const { tool, ruleset, asOf, summary, samePerson, sharedText, results } = report;
  const record = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    ruleset: { name: ruleset.name, version: ruleset.version, sha256: ruleset.sha256 },
    asOf,
    summary,
    samePerson,
    sharedText,
    results: results.map((screening) => resultRecord(screening, report, options.language)),
  };
  return `${plainJson(record, 2)}\n`;
}
