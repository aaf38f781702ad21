import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../read/extract.js';
import { findInputs } from './find-inputs.js';
import type { Input } from './input.js';
import { readInput } from './open-input.js';

let folder = '';
const inFolder = (...names: string[]): string[] => names.map((name) => path.join(folder, name));
const find = async (...paths: string[]): Promise<string[]> => {
  const { inputs } = await findInputs(inFolder(...paths), async () => new Uint8Array());
  return inputs.map(({ file }) => path.relative(folder, file));
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-'));
  const files = [
    'b.pdf',
    'a.PDF',
    'я.docx',
    'photo.png',
    '.hidden.pdf',
    '~$b.docx',
    'sub/c.txt',
    'sub/.git/d.txt',
    'node_modules/e.md',
    '[x] cv.pdf',
  ];
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), 'x');
  }
  await symlink(folder, path.join(folder, 'sub', 'loop'));
  await symlink(path.join(folder, 'b.pdf'), path.join(folder, 'sub', 'link.pdf'));
  await symlink(path.join(folder, 'gone.pdf'), path.join(folder, 'sub', 'stale.pdf'));
});

afterAll(() => rm(folder, { recursive: true }));

test('A33: a folder gives its documents and those of its subfolders by name, and goes in no circles', async () => {
  expect(await find('.')).toEqual([
    '[x] cv.pdf',
    'a.PDF',
    'b.pdf',
    'sub/c.txt',
    'sub/link.pdf',
    'sub/stale.pdf',
    'я.docx',
  ]);
});

test('what was passed over in a folder is told; what is hidden is not worth a word', async () => {
  const { leftOut } = await findInputs(inFolder('.'), async () => new Uint8Array());
  expect(leftOut.map((file) => path.relative(folder, file))).toEqual(['photo.png']);
});

test('what is named is taken, whatever it is', async () => {
  expect(await find('photo.png', '.hidden.pdf')).toEqual(['photo.png', '.hidden.pdf']);
  expect(await find('*.p*')).toEqual(['[x] cv.pdf', 'b.pdf', 'photo.png']);
});

test('a name that looks like a pattern is a name first', async () => {
  expect(await find('[x] cv.pdf')).toEqual(['[x] cv.pdf']);
});

test('A33: each document comes once, at its first place', async () => {
  expect(await find('sub/c.txt', 'sub', 'sub/../sub/c.txt', '**/*.txt')).toEqual([
    'sub/c.txt',
    'sub/link.pdf',
    'sub/stale.pdf',
  ]);
});

test('standard input is a document of its own', async () => {
  const { inputs } = await findInputs(['-', '-'], async () => new Uint8Array([1, 2]));
  expect(inputs.map(({ file }) => file)).toEqual(['-']);
  expect(await inputs[0]?.open?.()).toEqual(new Uint8Array([1, 2]));
});

test('a path that leads nowhere is named', async () => {
  await expect(find('b.pdf', 'nobody.pdf')).rejects.toThrow(/nobody\.pdf" does not exist/);
  await expect(find('b.pdf/c.pdf')).rejects.toThrow(/does not exist/);
});

test('a pattern without matches is an error only if nothing else was found', async () => {
  expect(await find('*.odt', 'b.pdf')).toEqual(['b.pdf']);
  await expect(find('*.odt')).rejects.toThrow(/no documents in/);
});

test('names that are no UTF-8 still lead to their files, also where they look the same', async () => {
  const odd = path.join(folder, 'odd');
  await mkdir(odd);
  // «Петр» and «Иван» in windows-1251.
  const names = { Пётр: [0xcf, 0xe5, 0xf2, 0xf0], Иван: [0xc8, 0xe2, 0xe0, 0xed] };
  for (const [content, name] of Object.entries(names))
    await writeFile(Buffer.concat([Buffer.from(`${odd}/`), Buffer.from(name), Buffer.from('.txt')]), content);
  const { inputs } = await findInputs([odd], async () => new Uint8Array());
  const limits = { ...DEFAULT_LIMITS, maxFileBytes: 8 };
  const contents = await Promise.all(inputs.map((input) => readInput(input, limits)));
  expect(contents.map((bytes) => Buffer.from(bytes).toString()).sort()).toEqual(['Иван', 'Пётр']);
  // Too large a file is not even opened.
  await expect(readInput(inputs[0] as Input, { ...limits, maxFileBytes: 7 })).rejects.toThrow('8 bytes');
});
