import { workerData } from 'node:worker_threads';
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
export default async function screenInput({ file, bytes }: Task): Promise<Screening> {
  const opened = bytes ?? (await openInput({ file }, settings.limits));
  return opened instanceof Uint8Array ? screen({ file, bytes: opened }) : opened;
}

async function makeScreener({ ruleset, asOf, cache: folder, ...rest }: WorkerSettings): Promise<Screener> {
  const options = { ...rest, ...(asOf === null ? {} : { asOf }) };
  if (folder === null) return createScreener(ruleset, options);
  const [{ openCache }, { cachedReader, cachedScreener }] = await Promise.all([
    import('./cache/open-cache.js'),
    import('./cache/cached-screening.js'),
  ]);
  const cache = await openCache(folder);
  // Making rules ready takes longer than looking up a hundred resumes: it waits for the first that is not known.
  let screener: Screener | undefined;
  const lazily: Screener = (input) => {
    screener ??= createScreener(ruleset, { ...options, read: cachedReader(cache) });
    return screener(input);
  };
  return cachedScreener(lazily, cache, ruleset, options);
}
