import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownRulesetFile, type ParsedFile, parseRulesetFile } from './parse-ruleset-file.js';
import { errorAt, type RulesetProblem } from './ruleset-error.js';
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

/** Makes a problem at the place that asked for a file; null for the file named by the user. */
type Asker = ((message: string, hint: string) => RulesetProblem) | null;

/** Reads a ruleset file and everything that it extends and includes. Never throws for a bad file. */
export function readRulesetFiles(file: string): RulesetSources {
  const layers: RulesetSource[][] = [];
  const problems: RulesetProblem[] = [];
  const validated = readValidatedFiles();
  const seen: string[] = [];

  /** A file and all that it includes, the file itself first. */
  const readWithIncludes = (current: string, asker: Asker): RulesetSource[] => {
    if (seen.includes(current)) {
      problems.push(
        problem(
          current,
          asker,
          `comes back to itself by way of ${[...seen, current].map((link) => path.basename(link)).join(' -> ')}`,
          'Take one of the references out.',
        ),
      );
      return [];
    }
    seen.push(current);
    const source = readOne(current, validated, asker, problems);
    if (source === null) return [];
    const included = (source.parsed.data?.include ?? []).flatMap((name, i) =>
      readWithIncludes(path.resolve(path.dirname(current), name), (...what) =>
        errorAt(source.parsed.placeAt(['include', i]), ...what),
      ),
    );
    return [source, ...included];
  };

  let asker: Asker = null;
  for (let next: string | null = path.resolve(file); next !== null; ) {
    const layer: RulesetSource[] = readWithIncludes(next, asker);
    const main = layer[0];
    if (main === undefined) break;
    layers.unshift(layer);
    const base: string | undefined = main.parsed.data?.extends;
    next =
      base === undefined
        ? null
        : base === BUILT_IN_RULESET
          ? BUILT_IN_FILE
          : path.resolve(path.dirname(next), base);
    asker = (...what) => errorAt(main.parsed.placeAt(['extends']), ...what);
  }
  return { layers, problems };
}

function readValidatedFiles(): Readonly<Record<string, RulesetFile>> {
  return existsSync(VALIDATED_FILES)
    ? (JSON.parse(readFileSync(VALIDATED_FILES, 'utf8')) as Record<string, RulesetFile>)
    : {};
}

/** The key of a file among the validated ones. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readOne(
  file: string,
  validated: Readonly<Record<string, RulesetFile>>,
  asker: Asker,
  problems: RulesetProblem[],
): RulesetSource | null {
  const shown = shownPath(file);
  try {
    const text = readFileSync(file, 'utf8');
    const known = validated[textHash(text)];
    const parsed = known === undefined ? parseRulesetFile(text, shown) : knownRulesetFile(known, text, shown);
    return { file: shown, text, parsed };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const hint = 'Check the path; paths in "extends" and "include" are relative to the file they stand in.';
    problems.push(problem(file, asker, `can't be read (${code})`, hint));
    return null;
  }
}

/** Something wrong with a file as a whole, shown where the file is asked for. */
function problem(file: string, asker: Asker, message: string, hint: string): RulesetProblem {
  const shown = shownPath(file);
  if (asker !== null) return asker(`"${shown}" ${message}`, hint);
  return errorAt({ file: shown, line: null, column: null, excerpt: null }, message, hint);
}

/** A path as it is shown to people: relative to the working directory where that is shorter, with forward slashes. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).replaceAll('\\', '/');
}
