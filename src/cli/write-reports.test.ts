import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Chalk } from 'chalk';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleReport, screened } from '../../fixtures/reports/sample-report.js';
import type { ReportOptions } from '../report/reporter.js';
import type { Screening } from '../score/screening.js';
import { FORMATS } from './formats.js';
import { writeReports } from './write-reports.js';

const options: ReportOptions = {
  language: 'ru',
  width: 80,
  chalk: new Chalk({ level: 0 }),
  sort: 'score',
  top: null,
  details: false,
  delimiter: ',',
  addressOf: () => null,
  policy: { failUnder: null, failOn: [] },
};

async function* one(): AsyncGenerator<Screening> {
  yield screened();
}

async function* broken(): AsyncGenerator<Screening> {
  yield screened();
  throw new Error('the run broke off');
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe.each(FORMATS)('a report in a file: %s', (format) => {
  /** Rows that are written are kept, so that the run can be taken up again. */
  const left = format === 'ndjson' ? ['old', 'old.part'] : ['old'];
  const write = (screenings: AsyncIterable<Screening>, ...files: string[]) =>
    writeReports(
      screenings,
      sampleReport([]),
      files.map((file) => ({ format, file })),
      () => options,
    );

  test('replaces the one before, in folders made for it', async () => {
    const [old, deep] = [path.join(folder, 'old'), path.join(folder, 'a', 'b', 'new')];
    await writeFile(old, 'old');
    await write(one(), old, deep);
    const content = await readFile(old);
    expect(content.length).toBeGreaterThan(60);
    expect(await readFile(deep)).toEqual(content);
    expect((await readdir(folder)).sort()).toEqual(['a', 'old']);
  });

  test('leaves the one before when the run breaks off', async () => {
    const old = path.join(folder, 'old');
    await writeFile(old, 'old');
    await expect(write(broken(), old)).rejects.toThrow('the run broke off');
    expect(await readFile(old, 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(left);
  });

  test('leaves every one when there is no room for the last', async () => {
    const old = path.join(folder, 'old');
    await writeFile(old, 'old');
    await expect(write(one(), old, '/dev/full')).rejects.toThrow('"/dev/full" can\'t be written (ENOSPC)');
    expect(await readFile(old, 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(left);
  });
});
