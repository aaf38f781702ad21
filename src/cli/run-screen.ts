import { pathToFileURL } from 'node:url';
import { Chalk } from 'chalk';
import { INSIDE } from '../batch/containers/member.js';
import { findInputs } from '../batch/find-inputs.js';
import { screenFiles } from '../batch/screen-files.js';
import { printableText } from '../report/printable-text.js';
import type { ReportHead } from '../report/report.js';
import { reportHead } from '../report/report-head.js';
import type { ReportOptions } from '../report/reporter.js';
import { loadRuleset, type Ruleset } from '../ruleset/load-ruleset.js';
import type { Screening } from '../score/screening.js';
import { AUTO_ROLE } from '../screen.js';
import { toolInfo } from '../tool-info.js';
import { namedItem } from './named-item.js';
import { policyFailures } from './policy-failures.js';
import { startProgress } from './progress-bar.js';
import { type EarlierRows, readEarlierRows } from './read-earlier-rows.js';
import { readStdin } from './read-stdin.js';
import { resolveOptions, type ScreenOptions } from './resolve-options.js';
import { surroundings } from './surroundings.js';
import { watchInterruption } from './watch-interruption.js';
import { writeReports } from './write-reports.js';

/** `hypecheck screen`: screens what the paths lead to, writes the reports, and gives the exit code. */
export async function runScreen(
  paths: readonly string[],
  raw: Readonly<Record<string, unknown>>,
): Promise<number> {
  const options = resolveOptions(raw, surroundings());
  const say = (remark: string): boolean => options.quiet || process.stderr.write(`${remark}\n`);
  const ruleset = loadRuleset(options.rules);
  checkNames(options, ruleset);
  const readInput = (): Promise<Uint8Array> => readStdin(options.limits.maxFileBytes);
  const { inputs, leftOut } = await findInputs(paths, readInput, options.limits);
  if (leftOut.length > 0) say(leftOutRemark(leftOut, options.blind));
  const head = reportHead({ ...options, tool: toolInfo(), ruleset });
  const known = await takeOver(head, options, say);
  const progress = startProgress(options.progress ? process.stderr : null);
  const interruption = watchInterruption(() => {
    progress.clear();
    say('Finishing the files in hand. Press Ctrl-C again to stop at once.');
  });
  const screenings = screenFiles(inputs, {
    ruleset,
    role: options.role,
    asOf: options.asOf,
    limits: options.limits,
    keepText: options.keepText,
    blind: options.blind,
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(options.cache === null ? {} : { cache: options.cache }),
    ...(known === null ? {} : { known }),
    signal: interruption.signal,
    onProgress: progress.update,
  });
  const { report, unfinished } = await writeReports(
    clearAtEnd(screenings, progress.clear),
    head,
    options.outputs,
    (file) => reportOptions(options, file),
    { expected: inputs.length, resumed: options.resume !== null },
  );
  const stopped = interruption.exitCode();
  if (stopped !== null && report.results.length < inputs.length) {
    say(stoppedRemark(report.results.length, inputs.length, unfinished, options));
    return stopped;
  }
  const failures = policyFailures(report.results, options);
  for (const failure of failures) say(failure);
  if (report.summary.unreadable > 0 && !options.allowPartial) return 3;
  return failures.length > 0 ? 1 : 0;
}

/** Gives the rows of a run that was cut off; null without one, and where they lack what the reports show. */
async function takeOver(
  { settings }: ReportHead,
  { resume: file, keepText }: ScreenOptions,
  say: (remark: string) => void,
): Promise<EarlierRows['of'] | null> {
  if (file === null || settings === undefined) return null;
  const { of, count, otherwiseMade } = await readEarlierRows(file, settings);
  const anew =
    otherwiseMade > 0 ? `; ${otherwiseMade} made with other rules, date, role or limits are not` : '';
  say(
    keepText
      ? `--resume: the HTML report shows texts, which "${printableText(file)}" does not hold, so that all files are read again; --no-text avoids that`
      : `--resume: ${count} screened resumes are taken over${anew}`,
  );
  return keepText ? null : of;
}

/** What is done, and how to go on. */
function stoppedRemark(
  done: number,
  all: number,
  unfinished: readonly string[],
  { keepText }: ScreenOptions,
): string {
  const rows = unfinished.find((file) => file.endsWith('.ndjson'));
  const kept =
    unfinished.length === 0
      ? ''
      : `\nWhat is done is in ${unfinished.map((file) => printableText(file)).join(', ')}`;
  const next =
    rows === undefined
      ? 'To be able to go on next time, add --format ndjson=rows.ndjson; --cache keeps what was read'
      : `To go on, run the same command with --resume ${printableText(rows)}${keepText ? ' --no-text, or with --cache: rows hold no texts for the HTML report' : ''}`;
  return `Stopped: ${done} of ${all} files are done.${kept}\n${next}`;
}

/** Throws `UsageError` for a role or a rule that the ruleset doesn't have. */
function checkNames({ role, failOn }: ScreenOptions, ruleset: Ruleset): void {
  namedItem('role', [...ruleset.roles, { id: AUTO_ROLE }], role, '--role');
  for (const id of failOn) namedItem('rule', ruleset.rules, id, '--fail-on');
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
