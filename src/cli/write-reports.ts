import { buildReport, type ReportHead } from '../report/report.js';
import type { ReportOptions } from '../report/reporter.js';
import type { Screening } from '../score/screening.js';
import { type LoadedReporter, loadReporter } from './load-reporter.js';
import { type OpenOutput, openOutput } from './open-output.js';
import type { Output } from './resolve-outputs.js';

interface Writer {
  readonly reporter: LoadedReporter;
  readonly output: OpenOutput;
  readonly options: ReportOptions;
}

/**
 * Takes the screenings as they come and writes every report that was asked for, streaming ones at once. Gives the
 * screenings back; fewer than all if nobody reads the only report any more.
 */
export async function writeReports(
  screenings: AsyncIterable<Screening>,
  head: ReportHead,
  outputs: readonly Output[],
  optionsFor: (file: string | null) => ReportOptions,
): Promise<Screening[]> {
  const writers: Writer[] = [];
  try {
    for (const { format, file, append } of outputs) {
      writers.push({
        reporter: await loadReporter(format),
        output: await openOutput(file, append),
        options: optionsFor(file),
      });
    }
    const results = await stream(screenings, head, writers);
    const report = buildReport(results, head);
    for (const { reporter, output, options } of writers) {
      await output.write(
        reporter.kind === 'whole' ? await reporter.report(report, options) : reporter.report.end(),
      );
    }
    // Only when all of them could be written are files replaced.
    for (const { output } of writers) await output.close();
    return results;
  } catch (error) {
    await Promise.allSettled(writers.map(({ output }) => output.discard()));
    throw error;
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
