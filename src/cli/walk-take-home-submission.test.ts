import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walkTakeHomeSubmission } from './walk-take-home-submission.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'submission-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array = 'text\n'): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}
function walk() {
  const seen: string[] = [];
  const passedOver = walkTakeHomeSubmission(folder, new Set(['node_modules', '.venv']), ({ path: file }) =>
    seen.push(file),
  );
  return { seen, passedOver };
}

test('what git ignores is passed over, with rules of inner folders', () => {
  write('.gitignore', '*.log\n/data/\n!keep.log\nbuild\n');
  write('sub/.gitignore', '!special.log\nlocal.*\n');
  write('.git/info/exclude', 'mine.txt\n');
  write('.git/config', '[core]\n');
  for (const file of [
    'a.py',
    'b.log',
    'keep.log',
    'data/x.csv',
    'sub/data/y.csv',
    'sub/special.log',
    'sub/other.log',
    'sub/local.py',
    'build/z.js',
    'mine.txt',
  ])
    write(file);
  expect(walk().seen).toEqual([
    '.gitignore',
    'a.py',
    'keep.log',
    'sub/.gitignore',
    'sub/data/y.csv',
    'sub/special.log',
  ]);
  expect(walk().passedOver.ignored).toBe(6);
});

test('links, what is no text and what is too large are not read', () => {
  write('a.py');
  write('cyrillic.txt', Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]));
  write('model.bin', new Uint8Array(100));
  write('big.csv', 'x'.repeat(600 * 1024));
  write('empty.py', '');
  symlinkSync('/etc/passwd', path.join(folder, 'passwd.txt'));
  symlinkSync('..', path.join(folder, 'up'));
  const { seen, passedOver } = walk();
  expect(seen).toEqual(['a.py', 'cyrillic.txt', 'empty.py']);
  expect(passedOver).toEqual({ ignored: 0, binary: 1, 'too-large': 1, link: 2, 'too-many': 0 });
});

test('of a repository with its packages only the work is looked at', () => {
  cpSync('fixtures/take-home/good', folder, { recursive: true });
  write('node_modules/large/index.js', Buffer.alloc(1024 * 1024, 'module.exports = 1;\n'));
  write('node_modules/native/index.node', new Uint8Array(100));
  symlinkSync('large', path.join(folder, 'node_modules/linked'));
  for (let i = 0; i < 2100; i += 1) write(`.venv/lib/p${i}.py`);
  const { seen, passedOver } = walk();
  expect(seen.filter((file) => /node_modules|venv/.test(file))).toEqual([]);
  expect(seen).toContain('app/store.py');
  // The two folders as wholes: anything in them that was looked at would be counted.
  expect(passedOver).toEqual({ ignored: 2, binary: 0, 'too-large': 0, link: 0, 'too-many': 0 });
});

test('a folder without end is read up to a limit', () => {
  for (let i = 0; i < 2100; i += 1) write(`src/f${i}.py`);
  const { seen, passedOver } = walk();
  expect(seen).toHaveLength(2000);
  expect(passedOver['too-many']).toBe(100);
});
