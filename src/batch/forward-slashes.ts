import path from 'node:path';

/** The path with forward slashes. Elsewhere than on Windows, a backslash is a letter of the name. */
export function forwardSlashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
