import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const guard = path.resolve('fixtures/no-sockets.cjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'hypecheck-network-'));
const noted = path.join(folder, 'sockets');
const env = { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(guard)}`, SOCKETS_NOTED: noted };
beforeEach(() => rmSync(noted, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const hypecheck = (...args: string[]) =>
  spawnSync(process.execPath, [path.resolve('bin/hypecheck.js'), ...args], { env, cwd: folder });

test('the guard notes a socket, in a worker as well', () => {
  const inWorker =
    "new (require('node:worker_threads').Worker)(`fetch('http://127.0.0.1:47').catch(() => {})`, { eval: true })";
  execFileSync(process.execPath, ['-e', inWorker], { env });
  expect(readFileSync(noted, 'utf8')).toContain('connect');
});

test.each([
  [
    'screen',
    [
      'screen',
      path.resolve('fixtures/resumes'),
      path.resolve('fixtures/documents'),
      '--format',
      'html=r.html',
      '--format',
      'xlsx=r.xlsx',
      '--cache',
      'kept',
      '--allow-partial',
    ],
  ],
  ['explain', ['explain', path.resolve('fixtures/resumes/anna-lebedeva.pdf')]],
  [
    'interview',
    ['interview', path.resolve('fixtures/resumes/anna-lebedeva.pdf'), '--format', 'docx=kit.docx'],
  ],
  ['rules check', ['rules', 'check']],
] as const)('%s opens no socket and asks for no address', { timeout: 120_000 }, (_name, args) => {
  const { status, stderr } = hypecheck(...args);
  expect([status, stderr.toString()]).toEqual([0, expect.any(String)]);
  expect(existsSync(noted) ? readFileSync(noted, 'utf8') : '').toBe('');
});
