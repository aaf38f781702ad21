import path from 'node:path';
import { oneOf } from './option-values.js';
import { refusePdf } from './refuse-pdf.js';
import { UsageError } from './usage-error.js';

export const DOCUMENT_FORMATS = ['markdown', 'html', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const ENDINGS: Readonly<Record<DocumentFormat, string>> = { markdown: 'md', html: 'html', docx: 'docx' };

/** Where a document goes. */
export interface DocumentOutput {
  readonly format: DocumentFormat;
  /** A file, or null for standard output. */
  readonly file: string | null;
  /** A folder instead, with one file for each resume. */
  readonly folder: boolean;
}

/** Reads `--format f[=place]`; a place that ends with a slash is a folder. Throws `UsageError` for what can't be done. */
export function documentOutputs(
  values: readonly string[] = ['markdown'],
  toTerminal: boolean,
): readonly DocumentOutput[] {
  const outputs = values.map((value) => {
    const [, name = '', place] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
    refusePdf(name);
    const format = oneOf('--format', name, DOCUMENT_FORMATS);
    const example = `For example: --format ${format}=kit.${ENDINGS[format]}`;
    if (place === '') throw new UsageError(`--format: "${value}" names no file`, example);
    const file = place === undefined || place === '-' ? null : place;
    if (file === null && format === 'docx' && toTerminal)
      throw new UsageError('--format: docx is no text for a terminal', example);
    return { format, file, folder: file !== null && /[\\/]$/.test(file) };
  });
  const places = outputs
    .filter(({ folder }) => !folder)
    .map(({ file }) => (file === null ? '-' : path.resolve(file)));
  if (new Set(places).size < places.length)
    throw new UsageError(
      "--format: two documents can't both go to one place",
      'Write one of them to another file: --format docx=kit.docx',
    );
  return outputs;
}

/** The file in a folder for each of several resumes: named after them, numbered where names are the same. */
export function filesIn(folder: string, resumes: readonly string[], format: DocumentFormat): string[] {
  const names = resumes.map((resume) => path.basename(resume).replace(/\.[^.]+$/, ''));
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other.toLowerCase() === name.toLowerCase()).length;
    return path.join(folder, `${name}${before === 0 ? '' : `-${before + 1}`}.${ENDINGS[format]}`);
  });
}
