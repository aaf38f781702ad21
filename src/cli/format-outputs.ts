import path from 'node:path';
import { oneOf } from './option-values.js';
import { refusePdf } from './refuse-pdf.js';
import { UsageError } from './usage-error.js';

/** A format and where it goes: a file, or null for standard output. */
export interface FormatOutput<Format extends string> {
  readonly format: Format;
  readonly file: string | null;
}

/**
 * Reads the values of `--format f[=file]`. Throws `UsageError` for an unknown format and for a place without a name.
 * @param stem how a file is called in the examples of messages
 */
export function formatOutputs<Format extends string>(
  values: readonly string[],
  formats: readonly Format[],
  stem: string,
): FormatOutput<Format>[] {
  return values.map((value) => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
    refusePdf(name);
    const format = oneOf('--format', name, formats);
    if (file === '')
      throw new UsageError(
        `--format: "${value}" names no file`,
        `For example: --format ${format}=${stem}.${format}`,
      );
    return { format, file: file === undefined || file === '-' ? null : file };
  });
}

/** Throws `UsageError` where two reports would go to one place, and for bytes on a terminal. */
export function checkPlaces(
  outputs: readonly FormatOutput<string>[],
  { toTerminal, stem }: { readonly toTerminal: boolean; readonly stem: string },
): void {
  if (toTerminal && outputs.some(({ format, file }) => format === 'xlsx' && file === null))
    throw new UsageError(
      '--format: xlsx is no text for a terminal',
      `Write it to a file: --format xlsx=${stem}.xlsx`,
    );
  const places = outputs.map(({ file }) => (file === null ? null : path.resolve(file)));
  const twice = places.find((place, index) => places.indexOf(place) < index);
  if (twice === undefined) return;
  const where = twice === null ? 'standard output' : `"${path.relative('', twice)}"`;
  throw new UsageError(
    `--format: two reports can't both go to ${where}`,
    'Write one of them to another file: --format csv=ranking.csv',
  );
}
