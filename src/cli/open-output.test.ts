import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
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
  expect((await readdir(folder)).filter((name) => name.includes('.part.'))).toEqual([]);
});

test('a place that cannot be written is named', async () => {
  await mkdir(path.join(folder, 'taken'));
  await expect(openOutput('/dev/null/report.csv')).rejects.toThrow(
    '"/dev/null/report.csv" can\'t be written',
  );
  await expect(openOutput(path.join(folder, 'taken'))).rejects.toThrow("can't be written (EISDIR)");
  await expect(openOutput(`${folder}/new/`)).rejects.toThrow(
    expect.objectContaining({ hint: 'It is a folder: name a file in it.' }),
  );
  expect(await readdir(folder)).not.toContain('new.part');
});

test('a device stays a device, and a full one is told of', async () => {
  const output = await openOutput('/dev/full');
  await expect(output.write(new Uint8Array(10))).rejects.toMatchObject({
    message: '"/dev/full" can\'t be written (ENOSPC)',
    hint: 'Is the disk full?',
  });
  await output.discard();
  expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
});

test('a link stays a link, and what it leads to is replaced', async () => {
  const [real, link] = [path.join(folder, 'real.csv'), path.join(folder, 'link.csv')];
  await writeFile(real, 'old');
  await symlink(real, link);
  const output = await openOutput(link);
  await output.write('new');
  await output.close();
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(real, 'utf8')).toBe('new');
});

test('what is appended comes after what was there', async () => {
  const file = path.join(folder, 'summary.md');
  await writeFile(file, 'one\n');
  const output = await openOutput(file, { append: true });
  await output.write('two\n');
  await output.close();
  expect(await readFile(file, 'utf8')).toBe('one\ntwo\n');
});
