import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../read/extract.js';
import { loadRuleset } from '../../ruleset/load-ruleset.js';
import { createScreener, type ScreenInput } from '../../screen.js';
import { cachedReader, cachedScreener } from './cached-screening.js';
import { type Cache, cacheFolder, clearCache, openCache } from './open-cache.js';

let folder = '';
let cache: Cache;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-cache-'));
  cache = await openCache(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const ruleset = loadRuleset('fixtures/rulesets/small.yaml');
const file = 'fixtures/resumes/anna-lebedeva.pdf';

async function input(): Promise<ScreenInput> {
  return { file, bytes: await readFile(file) };
}

it('gives back what was read and screened, without reading again', async () => {
  const options = { role: 'ml-engineer', asOf: '2026-11-23', limits: DEFAULT_LIMITS };
  const first = cachedScreener(
    createScreener(ruleset, { ...options, read: cachedReader(cache) }),
    cache,
    ruleset,
    options,
  );
  const never = async () => {
    throw new Error('was read again');
  };
  const second = cachedScreener(
    createScreener(ruleset, { ...options, read: never }),
    cache,
    ruleset,
    options,
  );
  const plain = await createScreener(ruleset, options)(await input());
  expect(await first(await input())).toEqual(plain);
  expect(await second(await input())).toEqual(plain);
});

it('adds up anew when points change, and judges anew when conditions change', async () => {
  const options = { role: 'ml-engineer', limits: DEFAULT_LIMITS };
  const changed = (change: (rule: (typeof ruleset.rules)[number]) => object) => ({
    ...ruleset,
    rules: ruleset.rules.map((rule) => ({ ...rule, ...change(rule) })),
  });
  const screenWith = async (rules: typeof ruleset, read = cachedReader(cache)) =>
    cachedScreener(createScreener(rules, { ...options, read }), cache, rules, options)(await input());
  await screenWith(ruleset);
  const dearer = changed(() => ({ points: 1 }));
  const never = changed(() => ({ match: { text: 'zqzq' }, grades: undefined }));
  expect(await screenWith(dearer)).toEqual(await createScreener(dearer, options)(await input()));
  expect(await screenWith(never)).toEqual(await createScreener(never, options)(await input()));
});

it('is for its owner only', async () => {
  expect((await stat(cacheFolder(folder))).mode & 0o077).toBe(0);
});

it('passes over damaged entries and writes them again', async () => {
  await cache.put('name', { kept: 1 });
  for (const name of await readdir(cacheFolder(folder), { recursive: true })) {
    const entry = path.join(cacheFolder(folder), name);
    if (name.includes('content') && (await stat(entry)).isFile()) await writeFile(entry, 'torn');
  }
  expect(await cache.get('name')).toBeUndefined();
  await cache.put('name', { kept: 2 });
  expect(await cache.get('name')).toEqual({ kept: 2 });
});

it('is shared by two openers, and emptied without touching what else is in the folder', async () => {
  await writeFile(path.join(folder, 'not-ours.txt'), 'kept');
  const other = await openCache(folder);
  await Promise.all([cache.put('both', { by: 'one' }), other.put('both', { by: 'one' })]);
  expect(await other.get('both')).toEqual({ by: 'one' });
  await clearCache(folder);
  expect(await cache.get('both')).toBeUndefined();
  expect(await readdir(folder)).toEqual(['not-ours.txt']);
});
