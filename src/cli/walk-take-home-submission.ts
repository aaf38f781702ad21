import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { SubmissionFile } from '../interview/review/review-submission.js';
import type { PassedOver } from '../interview/review/texts.js';
import { decodeText } from '../read/text/decode-text.js';

/** Limits of what is read of one submission. */
const MAX_FILE_BYTES = 512 * 1024;
const MAX_FILES = 2000;
const MAX_ALL_BYTES = 8 * 1024 * 1024;
const MAX_DEPTH = 40;
/** A file with a zero byte here is no text, as git has it. */
const BINARY_SAMPLE = 8000;

/** What a `.gitignore` says about everything below its folder. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Hands every text file of a folder to `take`, in the order of their paths, and counts what was passed over. Files that
 * git would ignore, links and what is too large are never opened.
 * @param skip names of folders that are passed over wherever they are
 */
export function walkTakeHomeSubmission(
  root: string,
  skip: ReadonlySet<string>,
  take: (file: SubmissionFile) => void,
): PassedOver {
  const passedOver = { ignored: 0, binary: 0, 'too-large': 0, link: 0, 'too-many': 0 };
  let files = 0;
  let bytes = 0;
  const read = (relative: string): void => {
    const file = path.join(root, relative);
    const { size } = lstatSync(file);
    if (size > MAX_FILE_BYTES) passedOver['too-large'] += 1;
    else if (files >= MAX_FILES || bytes + size > MAX_ALL_BYTES) passedOver['too-many'] += 1;
    else {
      const content = readFileSync(file);
      const isBinary = content.subarray(0, BINARY_SAMPLE).includes(0) && !isUtf16(content);
      const text = isBinary ? null : (decodeText(content)?.text ?? null);
      if (text === null && size > 0) passedOver.binary += 1;
      else {
        files += 1;
        bytes += size;
        take({ path: relative, text: text ?? '' });
      }
    }
  };
  const walk = (folder: string, above: readonly IgnoreFile[], depth: number): void => {
    const here = [...above, ...ignoreFiles(root, folder)];
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (entry.isSymbolicLink()) passedOver.link += 1;
      else if (isFolder && entry.name === '.git') continue;
      else if ((isFolder && skip.has(entry.name)) || isIgnored(isFolder ? `${relative}/` : relative, here))
        passedOver.ignored += 1;
      else if (isFolder && depth >= MAX_DEPTH) passedOver['too-many'] += 1;
      else if (isFolder) walk(relative, here, depth + 1);
      else if (entry.isFile()) read(relative);
    }
  };
  walk('', [], 0);
  return passedOver;
}

/** The rules of git that a folder brings: its `.gitignore`, and at the root what `.git/info/exclude` adds. */
function ignoreFiles(root: string, folder: string): IgnoreFile[] {
  const names = folder === '' ? ['.git/info/exclude', '.gitignore'] : ['.gitignore'];
  return names.flatMap((name) => {
    const file = path.join(root, folder, name);
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile() || stat.size > MAX_FILE_BYTES) return [];
    return [{ folder, rules: ignore().add(readFileSync(file, 'utf8')) }];
  });
}

/** The deepest file that says anything about a path decides. */
function isIgnored(relative: string, files: readonly IgnoreFile[]): boolean {
  return files.reduce((ignored, { folder, rules }) => {
    const { ignored: is, unignored } = rules.test(
      folder === '' ? relative : relative.slice(folder.length + 1),
    );
    return is || (ignored && !unignored);
  }, false);
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
