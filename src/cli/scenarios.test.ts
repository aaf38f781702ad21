import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/*
 * Each file in fixtures/scenarios is a run of the built program: a remark, the command after `$`, and what comes
 * out. A run with UPDATE_SCENARIOS=1 writes what comes out into the files; read the difference before you commit.
 */

const folder = 'fixtures/scenarios';
const program = path.resolve('bin/hypecheck.js');
const shell = `hypecheck() { "${process.execPath}" "${program}" "$@"; }\n`;

test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))(
  '%s',
  { timeout: 60_000 },
  async (name) => {
    const file = path.join(folder, name);
    const expected = readFileSync(file, 'utf8');
    const introduction = expected.slice(0, expected.indexOf('\n--- '));
    const command = introduction.slice(introduction.indexOf('\n$ ') + 3);
    const { stdout, stderr, exitCode } = await run(command);
    const actual = `${introduction}\n--- stdout\n${stdout}--- stderr\n${stderr}--- exit ${exitCode}\n`;
    if (process.env.UPDATE_SCENARIOS === '1') writeFileSync(file, actual);
    else expect(actual).toBe(expected);
  },
);

function run(command: string): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const { FORCE_COLOR, NO_COLOR, LC_ALL, LC_MESSAGES, HYPECHECK_DEBUG, ...inherited } = process.env;
  const env = { ...inherited, LANG: 'C.UTF-8' };
  return new Promise((resolve) => {
    const child = execFile('sh', ['-c', shell + command], { env }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, exitCode: typeof error?.code === 'number' ? error.code : 0 }),
    );
    child.stdin?.end();
  });
}
