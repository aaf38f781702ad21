import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Screening } from '../score/screening.js';
import { findInputs } from './find-inputs.js';
import { screenFiles } from './screen-files.js';

const PATIENT = 60_000;
const ruleset = loadRuleset();
// Worker threads run what `npm run build` made.
const worker = new URL('../../dist/batch/worker.js', import.meta.url);

async function screenAll(...paths: string[]): Promise<Screening[]> {
  const { inputs } = await findInputs(paths, async () => new Uint8Array());
  const screenings: Screening[] = [];
  for await (const one of screenFiles(inputs, { ruleset, role: 'ml-engineer', worker, jobs: 2 }))
    screenings.push(one);
  return screenings;
}

test('A32: bombs are rows with their reasons, and the documents after them are screened', {
  timeout: PATIENT,
}, async () => {
  const names = [
    ...['inflates-to-70-mb.docx', 'entities-in-entities.docx', 'five-thousand-pages.pdf'],
    ...['slow-for-patterns.docx', '../documents/page-tree-loop.pdf', 'engineer.docx'],
  ];
  const screenings = await screenAll(
    ...names.map((name) => `fixtures/attacks/${name}`),
    'fixtures/archives/bomb.zip',
  );
  expect(
    screenings.map(
      (one) => `${path.basename(one.file)} ${one.status === 'screened' ? 'screened' : one.reason}`,
    ),
  ).toEqual([
    'inflates-to-70-mb.docx too-large',
    'entities-in-entities.docx unsupported',
    'five-thousand-pages.pdf screened',
    'slow-for-patterns.docx screened',
    'page-tree-loop.pdf damaged',
    'engineer.docx screened',
    'bomb.txt too-large',
    'maria.txt screened',
  ]);
});

test('A33: files of one name and a link to one of them are rows of their own, each with its own findings', {
  timeout: PATIENT,
}, async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-'));
  try {
    for (const name of ['engineer', 'clerk']) {
      await mkdir(path.join(folder, name));
      await writeFile(path.join(folder, name, 'cv.docx'), await readFile(`fixtures/attacks/${name}.docx`));
    }
    await mkdir(path.join(folder, 'linked'));
    await symlink(path.join(folder, 'clerk', 'cv.docx'), path.join(folder, 'linked', 'cv.docx'));
    const screenings = await screenAll(folder);
    expect(
      screenings.map((one) => [
        path.relative(folder, one.file),
        one.sha256,
        one.status === 'screened' &&
          one.findings.some((f) => f.rule === 'concrete-model' && f.status === 'hit'),
      ]),
    ).toEqual([
      ['clerk/cv.docx', await fingerprintOf('clerk.docx'), false],
      ['engineer/cv.docx', await fingerprintOf('engineer.docx'), true],
      ['linked/cv.docx', await fingerprintOf('clerk.docx'), false],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function fingerprintOf(name: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(`fixtures/attacks/${name}`))
    .digest('hex');
}
