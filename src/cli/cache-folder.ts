import path from 'node:path';
import type { Surroundings } from './surroundings.js';

/** The folder of the cache: the one that was named, or the place that the system has for caches of the user. */
export function cacheFolderOf(named: unknown, { env, home, platform }: Surroundings): string {
  if (typeof named === 'string') return named;
  if (env.XDG_CACHE_HOME) return path.join(env.XDG_CACHE_HOME, 'hypecheck');
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'hypecheck');
  return platform === 'darwin'
    ? path.join(home, 'Library', 'Caches', 'hypecheck')
    : path.join(home, '.cache', 'hypecheck');
}
