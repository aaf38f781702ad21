import type { ReadLimits } from '../read/extract.js';
import type { SortOrder } from '../report/reporter.js';
import type { Language } from '../ruleset/terms.js';
import { asOfDate } from './as-of-date.js';
import { cacheFolderOf } from './cache-folder.js';
import { oneOf, wholeNumber } from './option-values.js';
import { resolveLanguage } from './resolve-language.js';
import { resolveLimits } from './resolve-limits.js';
import { type Output, resolveOutputs } from './resolve-outputs.js';
import type { Surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';
import { UsageError } from './usage-error.js';
import { wantsColour } from './wants-colour.js';

/** Everything that `screen` was asked to do; below the command line nobody looks at arguments or environment. */
export interface ScreenOptions {
  readonly role: string;
  readonly rules: string | undefined;
  readonly outputs: readonly Output[];
  readonly language: Language;
  readonly asOf: string;
  readonly sort: SortOrder;
  readonly top: number | null;
  /** Whether screenings keep what the resumes say: for the HTML report, unless it is to be without. */
  readonly keepText: boolean;
  readonly failUnder: number | null;
  readonly failOn: readonly string[];
  readonly allowPartial: boolean;
  /** Undefined: one a processor. */
  readonly jobs: number | undefined;
  /** Milliseconds; undefined: the default of the batch. */
  readonly timeout: number | undefined;
  readonly limits: ReadLimits;
  readonly quiet: boolean;
  readonly progress: boolean;
  readonly colour: boolean;
  /** Whether names of files are links. */
  readonly links: boolean;
  readonly details: boolean;
  /** Folder of the cache, or null for none. */
  readonly cache: string | null;
  /** The NDJSON report of a run that was cut off, whose rows are taken over; null for none. */
  readonly resume: string | null;
  /** Whether reports keep silent about who the candidates are. */
  readonly blind: boolean;
  /** Between the cells of CSV. */
  readonly delimiter: string;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A comma, a semicolon or a tab, which may be written as a word. Throws `UsageError` for anything else. */
function resolveDelimiter(value: string): string {
  const names: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t' };
  const character = Object.hasOwn(names, value) ? (names[value] as string) : value;
  if (Object.values(names).includes(character)) return character;
  throw new UsageError(`--delimiter: "${value}" can't stand between cells`, 'Use comma, semicolon or tab.');
}

/** Ids with commas between them, each once. */
function listed(values: readonly string[] = []): string[] {
  const ids = values.flatMap((value) => value.split(',')).map((id) => id.trim());
  return [...new Set(ids)].filter(Boolean);
}

type Raw = Readonly<Record<string, unknown>>;

/** Makes one frozen record of the options of `screen`. Throws `UsageError` for a value that can't be used. */
export function resolveOptions(raw: Raw, surroundings: Surroundings): ScreenOptions {
  const { env, now, stdout, stderr } = surroundings;
  const text = (name: string): string | undefined => raw[name] as string | undefined;
  const number = (option: string, name: string, range: readonly [number, number]): number | undefined => {
    const value = text(name);
    return value === undefined ? undefined : wholeNumber(option, value, range);
  };
  const outputs = resolveOutputs(raw.format as string[] | undefined, {
    stepSummary: env.GITHUB_STEP_SUMMARY,
    toTerminal: stdout.isTTY,
  });
  const quiet = raw.quiet === true;
  const resume = text('resume') ?? null;
  if (resume !== null && raw.blind === true)
    throw new UsageError(
      '--resume: rows of a blind report don’t tell which file they are about',
      'Leave --blind out, or use --cache, which keeps what was read between runs.',
    );
  const timeout = number('--timeout', 'timeout', [1, 3600]);
  const streamsToTerminal =
    stdout.isTTY && outputs.some(({ file, format }) => file === null && format === 'ndjson');
  return Object.freeze({
    role: text('role') ?? 'ml-engineer',
    rules: text('rules'),
    outputs,
    language: resolveLanguage(text('lang'), env),
    asOf: asOfDate(text('asOf'), now),
    sort: oneOf('--sort', text('sort') ?? 'score', ['score', 'file']),
    top: number('--top', 'top', [1, 1_000_000]) ?? null,
    keepText: raw.text !== false && outputs.some(({ format }) => format === 'html'),
    failUnder: number('--fail-under', 'failUnder', [0, 100]) ?? null,
    failOn: listed(raw.failOn as string[] | undefined),
    allowPartial: raw.allowPartial === true,
    jobs: number('--jobs', 'jobs', [1, 256]),
    timeout: timeout === undefined ? undefined : timeout * 1000,
    limits: resolveLimits((raw.limit as string[] | undefined) ?? []),
    quiet,
    progress: stderr.isTTY && !quiet && !streamsToTerminal,
    colour: wantsColour(raw.color !== false, env, stdout.isTTY),
    // A link to the file would tell its name.
    links: stdout.hasLinks && raw.blind !== true,
    details: raw.details === true,
    cache: raw.cache === undefined ? null : cacheFolderOf(raw.cache, surroundings),
    resume,
    blind: raw.blind === true,
    delimiter: resolveDelimiter(text('delimiter') ?? ','),
    width: terminalWidth(stdout),
  });
}
