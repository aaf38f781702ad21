import path from 'node:path';
import { FORMATS, type Format } from './formats.js';
import { oneOf } from './option-values.js';
import { UsageError } from './usage-error.js';

/** Where one report goes: a file, or null for standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
  /** Whether the report is added to what the file holds. */
  readonly append?: boolean;
}

/** What the places depend on. */
interface Place {
  /** The file that GitHub Actions takes for a summary of the step. */
  readonly stepSummary: string | undefined;
  readonly toTerminal: boolean;
}

/**
 * Reads `--format f[=file]`. Where GitHub Actions takes a summary of the step, the format made for it brings that
 * along. Throws `UsageError` for an unknown format, for two reports in one place, and for bytes on a terminal.
 */
export function resolveOutputs(
  values: readonly string[] = ['table'],
  { stepSummary, toTerminal }: Place,
): readonly Output[] {
  const asked = values.map(parseOutput);
  if (toTerminal && asked.some(({ format, file }) => format === 'xlsx' && file === null))
    throw new UsageError(
      '--format: xlsx is no text for a terminal',
      'Write it to a file: --format xlsx=report.xlsx',
    );
  const outputs: readonly Output[] =
    stepSummary && asked.some(({ format }) => format === 'github')
      ? [...asked, { format: 'markdown', file: stepSummary, append: true }]
      : asked;
  const places = outputs.map(({ file }) => (file === null ? null : path.resolve(file)));
  const twice = places.find((place, index) => places.indexOf(place) < index);
  if (twice === undefined) return outputs;
  const where = twice === null ? 'standard output' : `"${path.relative('', twice)}"`;
  throw new UsageError(
    `--format: two reports can't both go to ${where}`,
    'Write one of them to another file: --format csv=ranking.csv',
  );
}

function parseOutput(value: string): Output {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
  const format = oneOf('--format', name, FORMATS);
  if (file === '')
    throw new UsageError(
      `--format: "${value}" names no file`,
      `For example: --format ${format}=report.${format}`,
    );
  return { format, file: file === undefined || file === '-' ? null : file };
}
