import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownRulesetFile, type ParsedFile, parseRulesetFile } from './parse-ruleset-file.js';
import type { RulesetProblem } from './ruleset-error.js';
import type { RulesetFile } from './schema.js';

export const BUILT_IN_RULESET = 'hypecheck/ai-engineering';
export const BUILT_IN_FILE = fileURLToPath(new URL('../../rules/ruleset.yaml', import.meta.url));

/** Data of the built-in files by the hash of their text, written by the build: parsing YAML is most of the start-up time. */
const VALIDATED_FILES = new URL('../validated-rules.json', import.meta.url);

export interface RulesetSource {
  /** The path as shown to people. */
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedFile;
}

/** The files of a ruleset by layer: what is extended comes first, and in each layer the main file before its includes. */
export interface RulesetSources {
  readonly layers: readonly (readonly RulesetSource[])[];
  /** Files that could not be read and references in a circle. */
  readonly problems: readonly RulesetProblem[];
}

/** Reads a ruleset file and everything that it extends and includes. Never throws for a bad file. */
export function readRulesetFiles(file: string): RulesetSources {
  const layers: RulesetSource[][] = [];
  const problems: RulesetProblem[] = [];
  const seen: string[] = [];
  const validated = readValidatedFiles();
  const readSource = (path: string): RulesetSource | null => readOne(path, validated, problems);
  for (let next: string | null = path.resolve(file); next !== null; ) {
    const current: string = next;
    next = null;
    if (seen.includes(current)) {
      problems.push(problemWithFile(current, `extends itself by way of ${[...seen, current].map((link) => path.basename(link)).join(' -> ')}`, 'Take one of the "extends" out.'));
      break;
    }
    seen.push(current);
    const main = readSource(current);
    if (main === null) break;
    const folder = path.dirname(current);
    const included = (main.parsed.data?.include ?? []).map((name) => readSource(path.resolve(folder, name)));
    layers.unshift([main, ...included.filter((source) => source !== null)]);
    const base = main.parsed.data?.extends;
    if (base !== undefined) next = base === BUILT_IN_RULESET ? BUILT_IN_FILE : path.resolve(folder, base);
  }
  return { layers, problems };
}

function readValidatedFiles(): Readonly<Record<string, RulesetFile>> {
  return existsSync(VALIDATED_FILES) ? (JSON.parse(readFileSync(VALIDATED_FILES, 'utf8')) as Record<string, RulesetFile>) : {};
}

/** The key of a file among the validated ones. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readOne(file: string, validated: Readonly<Record<string, RulesetFile>>, problems: RulesetProblem[]): RulesetSource | null {
  const shown = shownPath(file);
  try {
    const text = readFileSync(file, 'utf8');
    const known = validated[textHash(text)];
    return { file: shown, text, parsed: known === undefined ? parseRulesetFile(text, shown) : knownRulesetFile(known, text, shown) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    problems.push(problemWithFile(file, `can't be read (${code})`, 'Check the path; paths in "extends" and "include" are relative to the file they stand in.'));
    return null;
  }
}

const problemWithFile = (file: string, message: string, hint: string): RulesetProblem => ({
  file: shownPath(file),
  line: null,
  column: null,
  severity: 'error',
  message,
  hint,
  excerpt: null,
});

/** Relative to the working directory where that is shorter, with forward slashes. */
function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).replaceAll('\\', '/');
}
