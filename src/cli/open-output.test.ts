import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOutput } from './open-output.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file appears whole, in folders made for it, and leaves nothing else behind', async () => {
  const file = path.join(folder, 'a', 'b', 'report.csv');
  const output = await openOutput(file);
  await output.write('one\n');
  expect(await readdir(path.dirname(file))).not.toContain('report.csv');
  await output.write('два\n');
  await output.close();
  expect(await readFile(file, 'utf8')).toBe('one\nдва\n');
  expect(await readdir(path.dirname(file))).toEqual(['report.csv']);
});

test('what was there stays when the report comes to nothing', async () => {
  const file = path.join(folder, 'kept.csv');
  await writeFile(file, 'old');
  const output = await openOutput(file);
  await output.write('half of a re');
  await output.discard();
  expect(await readFile(file, 'utf8')).toBe('old');
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a place that cannot be written is named', async () => {
  await mkdir(path.join(folder, 'taken'));
  await expect(openOutput('/dev/null/report.csv')).rejects.toThrow(
    '"/dev/null/report.csv" can\'t be written',
  );
  const output = await openOutput(path.join(folder, 'taken'));
  await expect(output.close()).rejects.toThrow("can't be written");
});
