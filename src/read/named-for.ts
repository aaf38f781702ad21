import type { DocumentFormat } from './extract.js';

const FORMATS: ReadonlyMap<string, readonly DocumentFormat[]> = new Map<string, readonly DocumentFormat[]>([
  ['pdf', ['pdf']],
  ['docx', ['docx']],
  ['docm', ['docx']],
  ['dotx', ['docx']],
  ['doc', ['doc']],
  ['rtf', ['rtf']],
  ['odt', ['odt']],
  ['htm', ['html']],
  ['html', ['html']],
  ['md', ['markdown', 'text']],
  ['markdown', ['markdown', 'text']],
  ['txt', ['text', 'markdown']],
]);

/** True unless a file's extension promises another format than it has; unknown extensions promise nothing. */
export function isNamedFor(fileName: string, format: DocumentFormat): boolean {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return FORMATS.get(extension)?.includes(format) ?? true;
}
