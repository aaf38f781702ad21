import type { Command } from 'commander';
import type { Finish } from './finish.js';

/** Adds `cache clear`. */
export function addCacheCommand(program: Command, finish: Finish): void {
  program
    .command('cache')
    .description('what runs with --cache keep: texts of resumes and their screenings')
    .command('clear')
    .description('delete all of it')
    .argument('[folder]', 'the folder that was given to --cache (default: that of the system for caches)')
    .action(async (folder: string | undefined) => {
      const { runClearCache } = await import('./clear-cache.js');
      finish(await runClearCache(folder));
    });
}
