import path from 'node:path';
import { checkPlaces, endingOf, type FormatOutput, formatOutputs } from './format-outputs.js';

export const DOCUMENT_FORMATS = ['markdown', 'html', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Where a document goes. */
export interface DocumentOutput extends FormatOutput<DocumentFormat> {
  /** Whether the place is a folder, with one file for each resume. */
  readonly folder: boolean;
}

/** How a file is called in messages. */
const STEM = 'document';

/** Reads `--format f[=place]`; a place that ends with a slash is a folder. Throws `UsageError` for what can't be done. */
export function documentOutputs(
  values: readonly string[] = ['markdown'],
  toTerminal: boolean,
): readonly DocumentOutput[] {
  const outputs = formatOutputs(values, DOCUMENT_FORMATS, STEM).map((output) => ({
    ...output,
    folder: /[\\/]$/.test(output.file ?? ''),
  }));
  checkPlaces(
    outputs.filter(({ folder }) => !folder),
    { toTerminal, stem: STEM },
  );
  return outputs;
}

/** The file in a folder for each of several resumes: named after them, numbered where a name is taken. */
export function filesIn(folder: string, resumes: readonly string[], format: DocumentFormat): string[] {
  const names = resumes.map((resume) => path.parse(resume).name);
  const taken = new Set(names.map(sameName));
  const given = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; given.has(sameName(name)) && taken.has(sameName(free)); number += 1)
      free = `${name}-${number}`;
    given.add(sameName(name));
    taken.add(sameName(free));
    return path.join(folder, `${free}.${endingOf(format)}`);
  });
}

/** Names that are one name to some file systems: those of Windows and macOS ignore case, and how accents are written. */
const sameName = (name: string): string => name.normalize('NFC').toLowerCase();
