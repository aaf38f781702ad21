import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { csvReport } from '../report/csv.js';
import { jsonReport } from '../report/json.js';
import { buildReport } from '../report/report.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Screening } from '../score/screening.js';
import { findInputs } from './find-inputs.js';
import { type ScreenFilesOptions, screenFiles } from './screen-files.js';

const ruleset = loadRuleset('fixtures/rulesets/small.yaml');
// Worker threads run what `npm run build` made.
const worker = new URL('../../dist/batch/worker.js', import.meta.url);
const misbehaving = new URL('../../fixtures/workers/misbehaving.mjs', import.meta.url);
const PATIENT = 60_000;

async function screenAll(
  files: readonly string[],
  options: Partial<ScreenFilesOptions> = {},
): Promise<Screening[]> {
  const screenings: Screening[] = [];
  const inputs = files.map((file) => ({ file }));
  for await (const screening of screenFiles(inputs, { ruleset, role: 'ml-engineer', worker, ...options }))
    screenings.push(screening);
  return screenings;
}

const told = (screenings: readonly Screening[]): string[] =>
  screenings.map(
    (screening) =>
      `${screening.file}: ${screening.status === 'unreadable' ? screening.reason : screening.status}`,
  );

test('one worker and two give the same reports to the byte', { timeout: PATIENT }, async () => {
  const { inputs } = await findInputs(['fixtures/resumes'], async () => new Uint8Array());
  const reports = await Promise.all(
    [1, 2].map(async (jobs) => {
      const screenings = await screenAll(
        inputs.map(({ file }) => file),
        { jobs },
      );
      const report = buildReport(screenings, {
        tool: { name: 'hypecheck', version: '0' },
        ruleset,
        asOf: '2026-11-23',
      });
      return {
        files: screenings.map(({ file }) => file),
        json: jsonReport(report, { language: 'ru' }),
        csv: csvReport(report, { language: 'ru', delimiter: ',' }),
      };
    }),
  );
  expect(reports[0]?.files).toEqual(inputs.map(({ file }) => file));
  expect(reports[0]).toEqual(reports[1]);
});

test('A32: a worker that hangs or dies costs its file only', { timeout: PATIENT }, async () => {
  const files = ['a', 'hangs', 'b', 'crashes', 'c', 'throws', 'd', 'eats-memory', 'e', 'exits', 'f'];
  const screenings = await screenAll(files, { jobs: 2, worker: misbehaving, timeout: 2000, memory: 32 });
  expect(told(screenings)).toEqual([
    ...['a: empty', 'hangs: timeout', 'b: empty', 'crashes: damaged', 'c: empty', 'throws: damaged'],
    ...['d: empty', 'eats-memory: damaged', 'e: empty', 'exits: timeout', 'f: empty'],
  ]);
});

test('a file that is gone, no file at all, or far too large is a row', { timeout: PATIENT }, async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-'));
  const large = path.join(folder, 'large.pdf');
  await writeFile(large, '');
  await truncate(large, 3 * 1024 ** 3);
  const screenings = await screenAll([path.join(folder, 'gone.pdf'), folder, large], { jobs: 1 });
  await rm(folder, { recursive: true });
  expect(screenings).toMatchObject([
    { reason: 'damaged', detail: 'ENOENT', sha256: null },
    { reason: 'unsupported', sha256: null },
    { reason: 'too-large', sha256: null },
  ]);
});

test('a document need not be in a file', { timeout: PATIENT }, async () => {
  const bytes = new TextEncoder().encode('Ivan Petrov\n\nExperience\nCut latency from 800 ms to 200 ms\n');
  const screenings: Screening[] = [];
  for await (const one of screenFiles([{ file: '-', open: async () => bytes }], {
    ruleset,
    role: 'ml-engineer',
    worker,
  }))
    screenings.push(one);
  expect(screenings).toMatchObject([{ file: '-', status: 'screened', score: 52 }]);
});

test('progress is told for every file', { timeout: PATIENT }, async () => {
  const seen: string[] = [];
  await screenAll(['a', 'b', 'c'], {
    worker: misbehaving,
    jobs: 2,
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  });
  expect(seen).toEqual(['1/3', '2/3', '3/3']);
});

test('whoever stops reading stops the workers', { timeout: PATIENT }, async () => {
  const inputs = ['a', 'hangs', 'b'].map((file) => ({ file }));
  for await (const screening of screenFiles(inputs, {
    ruleset,
    role: 'ml-engineer',
    worker: misbehaving,
    jobs: 1,
  })) {
    expect(screening.file).toBe('a');
    break;
  }
});
