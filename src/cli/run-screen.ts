import { pathToFileURL } from 'node:url';
import { Chalk } from 'chalk';
import { INSIDE } from '../batch/containers/member.js';
import { findInputs } from '../batch/find-inputs.js';
import { screenFiles } from '../batch/screen-files.js';
import { printableText } from '../report/printable-text.js';
import { buildReport, type ReportHead } from '../report/report.js';
import type { ReportOptions } from '../report/reporter.js';
import { loadRuleset, type Ruleset } from '../ruleset/load-ruleset.js';
import type { Screening } from '../score/screening.js';
import { AUTO_ROLE } from '../screen.js';
import { toolInfo } from '../tool-info.js';
import { didYouMean } from './option-values.js';
import { policyFailures } from './policy-failures.js';
import { startProgress } from './progress-bar.js';
import { readStdin } from './read-stdin.js';
import { resolveOptions, type ScreenOptions } from './resolve-options.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeReports } from './write-reports.js';

/** `hypecheck screen`: screens what the paths lead to, writes the reports, and gives the exit code. */
export async function runScreen(
  paths: readonly string[],
  raw: Readonly<Record<string, unknown>>,
): Promise<number> {
  const options = resolveOptions(raw, surroundings());
  const ruleset = loadRuleset(options.rules);
  checkNames(options, ruleset);
  const { inputs, leftOut } = await findInputs(
    paths,
    () => readStdin(options.limits.maxFileBytes),
    options.limits,
  );
  if (!options.quiet && leftOut.length > 0)
    process.stderr.write(`${leftOutRemark(leftOut, options.blind)}\n`);
  const head: ReportHead = { tool: toolInfo(), ruleset, asOf: options.asOf };
  const progress = startProgress(options.progress ? process.stderr : null);
  const screenings = screenFiles(inputs, {
    ruleset,
    role: options.role,
    asOf: options.asOf,
    limits: options.limits,
    keepText: options.keepText,
    blind: options.blind,
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    onProgress: progress.update,
  });
  const results = await writeReports(clearAtEnd(screenings, progress.clear), head, options.outputs, (file) =>
    reportOptions(options, file),
  );
  const { summary } = buildReport(results, head);
  const failures = policyFailures(results, options);
  if (!options.quiet) for (const failure of failures) process.stderr.write(`${failure}\n`);
  if (summary.unreadable > 0 && !options.allowPartial) return 3;
  return failures.length > 0 ? 1 : 0;
}

function checkNames({ role, failOn }: ScreenOptions, ruleset: Ruleset): void {
  const roles = ruleset.roles.map(({ id }) => id);
  if (role !== AUTO_ROLE && !roles.includes(role))
    throw new UsageError(
      `--role: the ruleset has no role "${role}"`,
      didYouMean(role, [...roles, AUTO_ROLE]),
    );
  const rules = ruleset.rules.map(({ id }) => id);
  const unknown = failOn.find((id) => !rules.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`--fail-on: the ruleset has no rule "${unknown}"`, didYouMean(unknown, rules));
}

/** Whoever looks after many files wants to know that one was not taken for a resume. */
function leftOutRemark(files: readonly string[], blind: boolean): string {
  if (blind) return `Passed over, as the name is not that of a document: ${files.length}`;
  const named = files.slice(0, 3).map((file) => printableText(file));
  const more = files.length > named.length ? `, and ${files.length - named.length} more` : '';
  return `Passed over, as the name is not that of a document: ${named.join(', ')}${more}`;
}

/** A report in a file is for any program and any width of window: no colours there. */
function reportOptions(
  { language, sort, top, width, colour, links, details, delimiter, failUnder, failOn }: ScreenOptions,
  file: string | null,
): ReportOptions {
  const chalk = new Chalk({ level: colour && file === null ? 1 : 0 });
  return {
    language,
    sort,
    top,
    chalk,
    width: file === null ? width : 80,
    details,
    delimiter,
    addressOf: (name) => (links && file === null && !name.includes(INSIDE) ? pathToFileURL(name).href : null),
    policy: { failUnder, failOn },
  };
}

async function* clearAtEnd(
  screenings: AsyncIterable<Screening>,
  clear: () => void,
): AsyncGenerator<Screening> {
  try {
    yield* screenings;
  } finally {
    clear();
  }
}
