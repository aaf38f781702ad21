import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Screening } from '../score/screening.js';
import { screenFiles } from './screen-files.js';

const PATIENT = 60_000;

test('A33: blind: copies are numbered, and a file that is not there does not tell its name', {
  timeout: PATIENT,
}, async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-'));
  try {
    const names = ['Anna Lebedeva.txt', 'Lebedeva copy.txt', 'Lebedeva gone.pdf'];
    const files = names.map((name) => path.join(folder, name));
    for (const file of files.slice(0, 2)) await copyFile('fixtures/scenarios/documents/ivan.txt', file);
    const progress: string[] = [];
    const screenings: Screening[] = [];
    const all = screenFiles(
      files.map((file) => ({ file })),
      {
        ruleset: loadRuleset('fixtures/rulesets/small.yaml'),
        role: 'ml-engineer',
        jobs: 1,
        blind: true,
        // Worker threads run what `npm run build` made.
        worker: new URL('../../dist/batch/worker.js', import.meta.url),
        onProgress: (_done, _total, file) => progress.push(file),
      },
    );
    for await (const screening of all) screenings.push(screening);
    expect(screenings.map(({ file, status }) => `${file} ${status}`)).toEqual([
      'candidate-762f2486 screened',
      'candidate-762f2486-2 screened',
      expect.stringMatching(/^candidate-[0-9a-f]{8} unreadable$/),
    ]);
    expect(JSON.stringify([screenings, progress])).not.toMatch(/Lebedeva|Petrov/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
