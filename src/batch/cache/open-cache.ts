import { chmod, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import cacache from 'cacache';

/** Results that are kept between runs, by names that hold all that they depend on. */
export interface Cache {
  /** What was kept under a name, or undefined; what is damaged counts as nothing. */
  readonly get: (name: string) => Promise<unknown>;
  /** Keeps a plain record. Never fails: a cache that can't be written only costs time. */
  readonly put: (name: string, record: unknown) => Promise<void>;
}

/** The folder within the given one, so that nobody else's folder is closed to others or emptied. */
const OWN_FOLDER = 'hypecheck-cache';
/** It holds the texts of resumes: for its owner only. */
const OWNER_ONLY = 0o700;

/**
 * Opens the cache in a folder, which is made if needed. Several processes may share it: entries are written whole and
 * checked when they are read (cacache). Throws when the folder can't be made.
 */
export async function openCache(folder: string): Promise<Cache> {
  const own = cacheFolder(folder);
  await mkdir(own, { recursive: true, mode: OWNER_ONLY });
  await chmod(own, OWNER_ONLY);
  return {
    get: async (name) => {
      try {
        return JSON.parse((await cacache.get(own, name)).data.toString('utf8'));
      } catch {
        return undefined;
      }
    },
    put: async (name, record) => {
      await cacache.put(own, name, JSON.stringify(record)).catch(() => {});
    },
  };
}

/** Deletes everything that the cache in a folder holds. */
export async function clearCache(folder: string): Promise<void> {
  await rm(cacheFolder(folder), { recursive: true, force: true });
}

/** Where the cache in a folder has its files. */
export const cacheFolder = (folder: string): string => path.join(folder, OWN_FOLDER);
