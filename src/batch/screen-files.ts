import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { Tinypool } from 'tinypool';
import type { Finding } from '../match/finding.js';
import { DEFAULT_LIMITS, type ReadLimits } from '../read/extract.js';
import { unreadable } from '../read/unreadable.js';
import type { CompleteRuleset } from '../ruleset/schema.js';
import { blindUnreadable } from '../score/blind-unreadable.js';
import type { NotScreened, Screening } from '../score/screening.js';
import type { ScreenInput, ScreenOptions } from '../screen.js';
import type { KeptScreenings } from './cache/kept-screenings.js';
import type { Input } from './input.js';
import { mapInOrder } from './map-in-order.js';
import { nameDistinctly } from './name-distinctly.js';
import { openInput } from './open-input.js';

export interface ScreenFilesOptions {
  readonly ruleset: CompleteRuleset;
  /** Id of a role of the ruleset. */
  readonly role: string;
  /** The day that "years of X" are counted to; without it such claims are not checked. */
  readonly asOf?: string;
  /** Worker threads; by default one a processor. Never more than there are files. */
  readonly jobs?: number;
  /** Time for one file in milliseconds, the start of its worker included; 20 s by default. */
  readonly timeout?: number;
  /** Most memory for the JavaScript heap of one worker, in MB. */
  readonly memory?: number;
  readonly limits?: ReadLimits;
  /** Whether screenings hold what the resume says, for reports that show it. */
  readonly keepText?: boolean;
  /** Whether screenings keep silent about who the candidates are, and call them by ids instead of file names. */
  readonly blind?: boolean;
  /** Called when a file is done, in the order in which they come; of blind screenings, with the candidate's id. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Folder of a cache of what was read and screened; none by default. */
  readonly cache?: string;
  /** Gives the screening of a document that is known already, made with the same settings. */
  readonly known?: (document: ScreenInput) => Screening | undefined;
  /** Once aborted, no further file is begun; those in hand are finished. */
  readonly signal?: AbortSignal;
  /** The module that workers run; replaced in tests. */
  readonly worker?: URL;
}

/** What a worker is started with. */
export interface WorkerSettings {
  readonly ruleset: CompleteRuleset;
  readonly options: Omit<ScreenOptions, 'read'>;
  /** Folder of a cache of what was read. */
  readonly cache: string | null;
}

/** What a worker is given: the bytes of a document that is in no file of its own, or the file to read. */
export interface Task {
  readonly file: string;
  readonly bytes?: Uint8Array;
  /** Findings on it that are known already. */
  readonly findings?: readonly Finding[];
}

const DEFAULT_TIMEOUT = 20_000;
const DEFAULT_MEMORY = 512;
/** How many results a worker may run ahead of the slowest file. */
const LOOK_AHEAD = 4;

/**
 * Screens documents in worker threads and yields one screening each, in the order of the inputs. A file that takes
 * longer than `timeout`, or that kills two workers, becomes an unreadable row; the others are not touched by it. Ends
 * early, with the first ones, when `signal` says so.
 */
export async function* screenFiles(
  inputs: readonly Input[],
  options: ScreenFilesOptions,
): AsyncGenerator<Screening, void, undefined> {
  if (inputs.length === 0) return;
  const jobs = Math.max(1, Math.min(options.jobs ?? availableParallelism(), inputs.length));
  const { blind = false, signal } = options;
  const { rowOf, looksUp, stop } = await startScreening(jobs, options);
  let done = 0;
  const screenOne = async (input: Input): Promise<Screening> => {
    const row = await rowOf(input);
    // What no worker has seen is not blind yet.
    const screening = blind && row.sha256 === null ? blindUnreadable(row as NotScreened) : row;
    done += 1;
    options.onProgress?.(done, inputs.length, screening.file);
    return screening;
  };
  try {
    const window = jobs * LOOK_AHEAD;
    const screenings = mapInOrder(inputs, screenOne, {
      // Several are looked up while others are screened.
      concurrency: looksUp ? window : jobs,
      window,
      ...(signal === undefined ? {} : { signal }),
    });
    yield* blind ? nameDistinctly(screenings) : screenings;
  } finally {
    await stop();
  }
}

/** Makes the rows of inputs. */
interface RunningScreening {
  readonly rowOf: (input: Input) => Promise<Screening>;
  /** Whether documents are looked up first, which takes no worker. */
  readonly looksUp: boolean;
  readonly stop: () => Promise<void>;
}

/** Looks documents up where something is known of them; workers start with the first one that they are needed for. */
async function startScreening(jobs: number, options: ScreenFilesOptions): Promise<RunningScreening> {
  const { limits = DEFAULT_LIMITS, timeout = DEFAULT_TIMEOUT, known } = options;
  const kept = await openKeptScreenings(options);
  const looksUp = kept !== null || known !== undefined;
  let pool: Tinypool | undefined;
  // No more at once than there are workers: a file that waits in the pool's queue would use up its time there.
  const atOnce = pLimit(jobs);
  const inWorker = (task: Task): Promise<Screening> =>
    atOnce(() => {
      pool ??= startPool(jobs, options);
      return runWithin(timeout, task, pool);
    });
  const rowOf = async (input: Input): Promise<Screening> => {
    const { file, path, open } = input;
    // Functions can't be passed to a worker, so that parts of archives are unpacked here.
    if (!looksUp && path === undefined && open === undefined) return inWorker({ file });
    const bytes = await openInput(input, limits);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const document = { file, bytes };
    const found = known?.(document) ?? (await kept?.recall(document));
    if (found !== undefined && found.status !== 'partly-judged') return found;
    const row = await inWorker(found === undefined ? document : { ...document, findings: found.findings });
    await kept?.keep(document, row);
    return row;
  };
  return { rowOf, looksUp, stop: async () => pool?.destroy() };
}

/** What earlier runs have kept; null without a cache. */
async function openKeptScreenings(options: ScreenFilesOptions): Promise<KeptScreenings | null> {
  if (options.cache === undefined) return null;
  const [{ openCache }, { keptScreenings }] = await Promise.all([
    import('./cache/open-cache.js'),
    import('./cache/kept-screenings.js'),
  ]);
  return keptScreenings(await openCache(options.cache), options.ruleset, screeningOptions(options));
}

function screeningOptions(options: ScreenFilesOptions): Omit<ScreenOptions, 'read'> {
  const { role, asOf, limits = DEFAULT_LIMITS, keepText = false, blind = false } = options;
  return { role, limits, keepText, blind, ...(asOf === undefined ? {} : { asOf }) };
}

function startPool(jobs: number, options: ScreenFilesOptions): Tinypool {
  const { ruleset, memory = DEFAULT_MEMORY, cache = null } = options;
  const settings: WorkerSettings = { ruleset, options: screeningOptions(options), cache };
  const pool = new Tinypool({
    filename: (options.worker ?? new URL('./worker.js', import.meta.url)).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // A worker that dies while it has no file to read harms nobody; without a listener it would end the program.
  pool.on('error', () => {});
  return pool;
}

/** A worker may also die of what others do (too little memory, a kill), so that a file is tried twice. */
async function runWithin(timeout: number, task: Task, pool: Tinypool): Promise<Screening> {
  const first = await attempt(timeout, task, pool);
  return first.died ? (await attempt(timeout, task, pool)).row : first.row;
}

async function attempt(
  timeout: number,
  task: Task,
  pool: Tinypool,
): Promise<{ readonly row: Screening; readonly died: boolean }> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeout);
  try {
    return { row: (await pool.run(task, { signal: deadline.signal })) as Screening, died: false };
  } catch (error) {
    return deadline.signal.aborted
      ? { row: lost(task, 'timeout', `${timeout / 1000} s`), died: false }
      : { row: lost(task, 'damaged', (error as Error).message), died: true };
  } finally {
    clearTimeout(timer);
  }
}

const lost = ({ file }: Task, reason: 'timeout' | 'damaged', detail: string): NotScreened => ({
  file,
  sha256: null,
  ...unreadable(reason, null, detail),
});
