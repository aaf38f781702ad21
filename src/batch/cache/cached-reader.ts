import path from 'node:path';
import type { ReadResult } from '../../read/extract.js';
import { readDocument } from '../../read/read-document.js';
import type { ScreenOptions } from '../../screen.js';
import { CODE_VERSIONS, sha256 } from './entry-names.js';
import type { Cache } from './open-cache.js';

/** Reads documents, and each one only once: another run with other rules takes what this one has read. */
export function cachedReader(cache: Cache): NonNullable<ScreenOptions['read']> {
  return async (bytes, limits, hint) => {
    // The ending tells Markdown from text, and whether a file is what its name says; nothing else of the name counts.
    const ending = path.extname(hint.fileName).toLowerCase();
    const name = `read:${CODE_VERSIONS.reading}:${sha256(JSON.stringify([limits, ending]))}:${sha256(bytes)}`;
    const kept = await cache.get(name);
    if (kept !== undefined) return kept as ReadResult;
    const result = await readDocument(bytes, limits, hint);
    await cache.put(name, result);
    return result;
  };
}
