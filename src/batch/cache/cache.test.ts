import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Finding } from '../../match/finding.js';
import { DEFAULT_LIMITS } from '../../read/extract.js';
import { readDocument } from '../../read/read-document.js';
import { loadRuleset } from '../../ruleset/load-ruleset.js';
import { createScreener, type ScreenInput } from '../../screen.js';
import { cachedReader } from './cached-reader.js';
import { keptScreenings } from './kept-screenings.js';
import { type Cache, cacheFolder, clearCache, openCache } from './open-cache.js';

vi.mock('../../read/read-document.js', { spy: true });

let folder = '';
let cache: Cache;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-cache-'));
  cache = await openCache(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const limits = DEFAULT_LIMITS;
const options = { role: 'ml-engineer', asOf: '2026-11-23', limits };
const file = 'fixtures/resumes/marcus-thornbury.docx';
const document = async (): Promise<ScreenInput> => ({ file, bytes: await readFile(file) });

it('gives back what was read, without reading again', async () => {
  const { bytes } = await document();
  const read = cachedReader(cache);
  const first = await read(bytes, limits, { fileName: file });
  const readings = vi.mocked(readDocument).mock.calls.length;
  expect(await read(bytes, limits, { fileName: file })).toEqual(first);
  expect(readDocument).toHaveBeenCalledTimes(readings);
});

const builtIn = loadRuleset();
type Ruleset = typeof builtIn;
type Rule = Ruleset['rules'][number];

const withRule = (id: string, change: (rule: Rule) => Partial<Rule>): Ruleset => ({
  ...builtIn,
  rules: builtIn.rules.map((rule) => (rule.id === id ? { ...rule, ...change(rule) } : rule)),
});
const withoutRule = (id: string): Pick<Ruleset, 'rules'> => ({
  rules: builtIn.rules.filter((rule) => rule.id !== id),
});
const withWeight = (weight: number): Ruleset => ({
  ...builtIn,
  roles: builtIn.roles.map((role) => ({ ...role, weights: { ...role.weights, production: weight } })),
});
const LOOKS_FOR_ANY: Rule['match'] = { kind: 'tool' };

/** How rules may change between two runs, and the rules whose findings of the first one still hold in the second. */
const EDITS: readonly (readonly [string, Ruleset, Ruleset, 'all' | number])[] = [
  ['nothing', builtIn, builtIn, 'all'],
  ['points', builtIn, withRule('production', () => ({ points: 1 })), 'all'],
  ['a text for people', builtIn, withRule('production', ({ title }) => ({ why: title })), 'all'],
  ['a weight', builtIn, withWeight(2), 'all'],
  // Two other rules refer to it.
  ['a weight of nothing', withWeight(0), builtIn, builtIn.rules.length - 3],
  ['a condition', builtIn, withRule('research', () => ({ match: LOOKS_FOR_ANY })), builtIn.rules.length - 1],
  [
    'a condition of a rule that another one refers to',
    builtIn,
    withRule('code-links', () => ({ match: LOOKS_FOR_ANY })),
    builtIn.rules.length - 2,
  ],
  ['a rule that is new', { ...builtIn, ...withoutRule('research') }, builtIn, builtIn.rules.length - 1],
  ['a rule that is gone', builtIn, { ...builtIn, ...withoutRule('research') }, builtIn.rules.length - 1],
  [
    'a rule that is switched off',
    builtIn,
    {
      ...builtIn,
      ...withoutRule('research'),
      switchedOff: builtIn.rules.filter(({ id }) => id === 'research'),
    },
    'all',
  ],
  [
    'the vocabulary',
    builtIn,
    { ...builtIn, vocabulary: builtIn.vocabulary.filter(({ kinds }) => !kinds.includes('metric')) },
    0,
  ],
];

it.each(EDITS)('screens as without a cache after a change of %s', async (_, before, after, reused) => {
  const own = await openCache(path.join(cacheFolder(folder), 'edit'));
  await clearCache(path.join(cacheFolder(folder), 'edit'));
  const screenWith = (rules: Ruleset, findings: readonly Finding[] = []) =>
    document().then((input) => createScreener(rules, options)({ ...input, findings }));
  const input = await document();
  await keptScreenings(own, before, options).keep(input, await screenWith(before));
  const kept = await keptScreenings(own, after, options).recall(input);
  if (reused === 0) expect(kept).toBeUndefined();
  else if (reused === 'all') expect(kept).toEqual(await screenWith(after));
  else {
    const { findings = [] } = kept?.status === 'partly-judged' ? kept : {};
    expect(findings).toHaveLength(reused);
    expect(await screenWith(after, findings)).toEqual(await screenWith(after));
  }
});

it('keeps the findings of blind screenings as they were shown', async () => {
  const blind = { ...options, blind: true };
  const edited = withRule('research', () => ({ match: LOOKS_FOR_ANY }));
  const input = await document();
  await keptScreenings(cache, builtIn, blind).keep(input, await createScreener(builtIn, blind)(input));
  const kept = await keptScreenings(cache, edited, blind).recall(input);
  const { findings = [] } = kept?.status === 'partly-judged' ? kept : {};
  expect(findings).toHaveLength(builtIn.rules.length - 1);
  const screener = createScreener(edited, blind);
  expect(await screener({ ...input, findings })).toEqual(await screener(input));
});

it('remembers why a file could not be read, whatever the rules', async () => {
  const input = { file: 'empty.pdf', bytes: new Uint8Array() };
  const row = await createScreener(builtIn, options)(input);
  await keptScreenings(cache, builtIn, options).keep(input, row);
  const edited = withRule('research', () => ({ match: LOOKS_FOR_ANY }));
  expect(await keptScreenings(cache, edited, options).recall(input)).toEqual(row);
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
