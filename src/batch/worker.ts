import { workerData } from 'node:worker_threads';
import { DEFAULT_LIMITS } from '../read/extract.js';
import type { Screening } from '../score/screening.js';
import { createScreener, type Screener } from '../screen.js';
import { openInput } from './open-input.js';
import type { Task, WorkerSettings } from './screen-files.js';

// What a library prints must not get into the report; workers share the program's standard output.
process.stdout.write = () => true;

// Tinypool puts data of its own first.
const [, settings] = workerData as [unknown, WorkerSettings];
const screen = await makeScreener(settings);

/** Screens one document in a worker thread. */
export default async function screenInput({ file, bytes, findings }: Task): Promise<Screening> {
  const opened = bytes ?? (await openInput({ file }, settings.options.limits ?? DEFAULT_LIMITS));
  if (!(opened instanceof Uint8Array)) return opened;
  return screen({ file, bytes: opened, ...(findings === undefined ? {} : { findings }) });
}

async function makeScreener({ ruleset, options, cache: folder }: WorkerSettings): Promise<Screener> {
  if (folder === null) return createScreener(ruleset, options);
  const [{ openCache }, { cachedReader }] = await Promise.all([
    import('./cache/open-cache.js'),
    import('./cache/cached-reader.js'),
  ]);
  return createScreener(ruleset, { ...options, read: cachedReader(await openCache(folder)) });
}
