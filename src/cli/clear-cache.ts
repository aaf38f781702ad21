import { cacheFolder, clearCache } from '../batch/cache/open-cache.js';
import { printableText } from '../report/printable-text.js';
import { cacheFolderOf } from './cache-folder.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck cache clear`: deletes what runs with `--cache` have kept. Throws `UsageError` when it can't be deleted. */
export async function runClearCache(named: string | undefined): Promise<number> {
  const folder = cacheFolderOf(named, surroundings());
  await clearCache(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `"${cacheFolder(folder)}" can't be deleted (${error.code})`,
      'Check whether you may write there, and whether a run is using it.',
    );
  });
  await writeToStdout(`Nothing is kept any more in ${printableText(cacheFolder(folder))}\n`);
  return 0;
}
