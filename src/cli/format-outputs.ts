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
      throw new UsageError(`--format: "${value}" names no file`, `For example: ${exampleOf(format, stem)}`);
    return { format, file: file === undefined || file === '-' ? null : file };
  });
}

/** Throws `UsageError` where two outputs would go to one place, and for bytes on a terminal. */
export function checkPlaces(
  outputs: readonly FormatOutput<string>[],
  { toTerminal, stem }: { readonly toTerminal: boolean; readonly stem: string },
): void {
  const bytes = outputs.find(({ format, file }) => file === null && BINARY.has(format));
  if (toTerminal && bytes !== undefined)
    throw new UsageError(
      `--format: ${bytes.format} is no text for a terminal`,
      `Write it to a file: ${exampleOf(bytes.format, stem)}`,
    );
  const places = outputs.map(({ file }) => (file === null ? null : path.resolve(file)));
  const second = outputs.find((_, index) => places.indexOf(places[index] ?? null) < index);
  if (second === undefined) return;
  const where = second.file === null ? 'standard output' : `"${path.relative('', second.file)}"`;
  throw new UsageError(
    `--format: two outputs can't both go to ${where}`,
    `Write one of them to another file: ${exampleOf(second.format, stem)}`,
  );
}

const BINARY: ReadonlySet<string> = new Set(['xlsx', 'docx']);

/** How files of a format end, where that is not its name. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['table', 'txt'],
  ['markdown', 'md'],
  ['junit', 'xml'],
  ['github', 'txt'],
]);

/** How the name of a file of a format ends, without the dot. */
export const endingOf = (format: string): string => ENDINGS.get(format) ?? format;

const exampleOf = (format: string, stem: string): string => `--format ${format}=${stem}.${endingOf(format)}`;
