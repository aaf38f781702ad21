import { buildReport, type Report, type ReportHead } from '../report/report.js';
import type { ReportOptions } from '../report/reporter.js';
import type { Screening } from '../score/screening.js';
import { type LoadedReporter, loadReporter } from './load-reporter.js';
import { type OpenOutput, openOutput } from './open-output.js';
import type { Output } from './resolve-outputs.js';
import { UsageError } from './usage-error.js';

interface Writer {
  readonly reporter: LoadedReporter;
  readonly output: OpenOutput;
  readonly options: ReportOptions;
}

/** How many screenings make the reports whole, and whether the run goes on with an earlier one. */
export interface RunLength {
  readonly expected: number;
  readonly resumed: boolean;
}

/** What came of writing reports. */
export interface WrittenReports {
  readonly report: Report;
  /** Of a run that was stopped: the files that hold what was done. */
  readonly unfinished: readonly string[];
}

/**
 * Takes the screenings as they come and writes every report that was asked for, streaming ones at once. When fewer come
 * than `expected`, reports of what is done are left beside the files that they would have replaced; when one can't be
 * written, streaming ones are, as they can be taken up again.
 */
export async function writeReports(
  screenings: AsyncIterable<Screening>,
  head: ReportHead,
  outputs: readonly Output[],
  optionsFor: (file: string | null) => ReportOptions,
  { expected, resumed }: RunLength = { expected: 0, resumed: false },
): Promise<WrittenReports> {
  const writers: Writer[] = [];
  try {
    for (const { format, file, append = false } of outputs) {
      const reporter = await loadReporter(format);
      writers.push({
        reporter,
        output: await openOutput(file, { append, resumed: resumed && reporter.kind === 'streaming' }),
        options: optionsFor(file),
      });
    }
    const results = await stream(screenings, head, writers);
    const report = buildReport(results, head, expected);
    for (const { reporter, output, options } of writers) {
      await output.write(
        reporter.kind === 'whole' ? await reporter.report(report, options) : reporter.report.end(),
      );
    }
    if (results.length < expected) {
      const kept = await Promise.all(writers.map(({ output }) => output.keep()));
      return { report, unfinished: kept.filter((file) => file !== null) };
    }
    // Only when all of them could be written are files replaced.
    for (const { output } of writers) await output.close();
    return { report, unfinished: [] };
  } catch (error) {
    const left = await Promise.allSettled(
      writers.map(({ reporter, output }) =>
        reporter.kind === 'streaming' ? output.keep() : output.discard(),
      ),
    );
    const rows = left.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []))[0];
    throw rows !== undefined && error instanceof UsageError
      ? new UsageError(error.message, `${error.hint}\nTo go on, run the same command with --resume ${rows}`)
      : error;
  }
}

async function stream(
  screenings: AsyncIterable<Screening>,
  head: ReportHead,
  writers: readonly Writer[],
): Promise<Screening[]> {
  const results: Screening[] = [];
  for (const { reporter, output, options } of writers) {
    if (reporter.kind === 'streaming') await output.write(reporter.report.begin(head, options));
  }
  for await (const screening of screenings) {
    results.push(screening);
    let wanted = false;
    for (const { reporter, output, options } of writers) {
      const read =
        reporter.kind === 'whole' || (await output.write(reporter.report.item(screening, head, options)));
      wanted ||= read;
    }
    if (!wanted) break;
  }
  return results;
}
