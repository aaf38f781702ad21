import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judgingParts } from '../../match/judging-parts.js';
import type { ReadResult } from '../../read/extract.js';
import { readDocument } from '../../read/read-document.js';
import type { CompleteRuleset } from '../../ruleset/schema.js';
import { scoreFindings } from '../../score/score-findings.js';
import type { Screening } from '../../score/screening.js';
import { roleOf, type Screener, type ScreenOptions } from '../../screen.js';
import type { Cache } from './open-cache.js';

type Read = NonNullable<ScreenOptions['read']>;

/** Hashes of the code, made by the build: results of other code are not taken over. */
const VERSIONS: { readonly reading: string; readonly screening: string } = JSON.parse(
  readFileSync(new URL('../../../dist/code-versions.json', import.meta.url), 'utf8'),
);

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Reads documents, and each one only once: another run with other rules takes what this one has read. */
export function cachedReader(cache: Cache): Read {
  return async (bytes, limits, hint) => {
    // The ending tells Markdown from text, and whether a file is what its name says; nothing else of the name counts.
    const ending = path.extname(hint.fileName).toLowerCase();
    const name = `read:${VERSIONS.reading}:${sha256(JSON.stringify([limits, ending]))}:${sha256(bytes)}`;
    const kept = await cache.get(name);
    if (kept !== undefined) return kept as ReadResult;
    const result = await readDocument(bytes, limits, hint);
    await cache.put(name, result);
    return result;
  };
}

/**
 * Screens documents, and judges each one only once: a run whose rules differ in points, weights, bands or texts alone
 * takes over the findings and adds them up anew.
 */
export function cachedScreener(
  screener: Screener,
  cache: Cache,
  ruleset: CompleteRuleset,
  options: Omit<ScreenOptions, 'read'>,
): Screener {
  const judged = sha256(JSON.stringify([judgingParts(ruleset), options]));
  return async (input) => {
    const name = `screening:${VERSIONS.screening}:${judged}:${sha256(input.file)}:${sha256(input.bytes)}`;
    const kept = (await cache.get(name)) as Screening | undefined;
    if (kept !== undefined) return kept.status === 'screened' ? scoredAnew(kept, ruleset) : kept;
    const screening = await screener(input);
    await cache.put(name, screening);
    return screening;
  };
}

function scoredAnew(kept: Extract<Screening, { status: 'screened' }>, ruleset: CompleteRuleset): Screening {
  return { ...kept, ...scoreFindings(kept.findings, ruleset, roleOf(ruleset, kept.role)) };
}
