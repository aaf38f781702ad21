import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// How runs stop and go on; `node bench/kills.mjs` does the same at many random moments.
const program = path.resolve('bin/hypecheck.js');
const PATIENT = { timeout: 120_000 };
const FORMATS = [
  '--format',
  'ndjson=rows.ndjson',
  '--format',
  'json=report.json',
  '--format',
  'csv=report.csv',
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hypecheck-stop-'));
  for (const set of ['resumes', 'third-set/resumes'])
    cpSync(path.resolve('fixtures', set), path.join(folder, 'in'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const args = (...more: string[]) => [
  program,
  'in',
  ...FORMATS,
  '--as-of',
  '2026-11-23',
  '--allow-partial',
  ...more,
];
const run = (...more: string[]) =>
  spawnSync(process.execPath, args(...more), { cwd: folder, encoding: 'utf8' });
const reports = () =>
  ['rows.ndjson', 'report.json', 'report.csv'].map((name) => readFileSync(path.join(folder, name), 'utf8'));
const files = () => readdirSync(folder).sort();

/** Stops a run when it has written its first rows. */
async function stopped(signal: NodeJS.Signals): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, args('--jobs', '1'), { cwd: folder });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const begun = setInterval(() => {
    const rows = path.join(folder, 'rows.part.ndjson');
    if (!files().includes('rows.part.ndjson') || !readFileSync(rows, 'utf8').includes('\n')) return;
    // A second signal would end the program at once.
    clearInterval(begun);
    child.kill(signal);
  }, 20);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(begun);
  return { code, said };
}

test(
  'Ctrl-C finishes what is in hand, says how to go on, and the run that goes on gives the same reports',
  PATIENT,
  async () => {
    run();
    const undisturbed = reports();
    for (const name of ['rows.ndjson', 'report.json', 'report.csv']) rmSync(path.join(folder, name));
    const { code, said } = await stopped('SIGINT');
    expect(code).toBe(130);
    expect(said).toMatch(
      /Stopped: \d+ of \d+ files are done\.\nWhat is done is in rows\.part\.ndjson, report\.part\.json, report\.part\.csv/,
    );
    expect(said).toContain('--resume rows.part.ndjson');
    expect(files()).toEqual(['in', 'report.part.csv', 'report.part.json', 'rows.part.ndjson']);
    const { status, stderr } = run('--resume', 'rows.part.ndjson');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/--resume: [1-9]\d* screened/)]);
    expect(reports()).toEqual(undisturbed);
    expect(files()).toEqual(['in', 'report.csv', 'report.json', 'rows.ndjson']);
  },
);

test('a killed run goes on from its rows, also when the last one is torn', PATIENT, async () => {
  run();
  const undisturbed = reports();
  rmSync(path.join(folder, 'rows.ndjson'));
  await stopped('SIGKILL');
  appendFileSync(path.join(folder, 'rows.part.ndjson'), '{"file":"in/torn');
  expect(run('--resume', 'rows.ndjson').stderr).toMatch(/--resume: [1-9]\d* screened/);
  expect(reports()).toEqual(undisturbed);
});

/** What goes wrong, as a line of a shell in which `$run` is the command. */
const FAULTS = {
  'the disk is full while rows are written': '(ulimit -f 40; $run)',
  'the system opens no more files': '(ulimit -n 48; $run)',
  'nobody reads standard output any more': '$run --format table | true',
  'a resume can not be opened':
    'mv in/anna-lebedeva.pdf away.pdf && ln -s gone in/anna-lebedeva.pdf; $run; mv away.pdf in/anna-lebedeva.pdf',
};

test.each(Object.entries(FAULTS))(
  'when %s, the run that goes on gives the same reports',
  PATIENT,
  (_fault, line) => {
    run();
    const undisturbed = reports();
    for (const name of ['rows.ndjson', 'report.json', 'report.csv']) rmSync(path.join(folder, name));
    const command = [process.execPath, ...args('--quiet')].map((part) => `'${part}'`).join(' ');
    spawnSync('sh', ['-c', line.replace('$run', command)], { cwd: folder });
    const rows = files().find((name) => name.startsWith('rows.'));
    expect(run(...(rows === undefined ? [] : ['--resume', rows])).status).toBe(0);
    expect(reports()).toEqual(undisturbed);
    expect(files()).toEqual(['in', 'report.csv', 'report.json', 'rows.ndjson']);
  },
);

test('rows made with another date are not taken over', PATIENT, () => {
  run();
  const { stderr } = spawnSync(
    process.execPath,
    [
      program,
      'in',
      '--format',
      'ndjson=other.ndjson',
      '--as-of',
      '2020-01',
      '--allow-partial',
      '--resume',
      'rows.ndjson',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).toMatch(/--resume: 0 screened resumes are taken over; [1-9]\d* made with other rules, date/);
});

test('a report to go on from that is not there is an error, and so is one that can’t tell its files', () => {
  expect(run('--resume', 'gone.ndjson')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--resume: there is no "gone.ndjson"'),
  });
  expect(run('--resume', 'rows.ndjson', '--blind').status).toBe(2);
});

test('the same bytes whatever the time zone, the locale and the number of workers', PATIENT, () => {
  const outcomes = [
    { TZ: 'Pacific/Auckland', LC_ALL: 'ru_RU.UTF-8', jobs: '3' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C', jobs: '1' },
  ].map(({ jobs, ...env }) => {
    spawnSync(process.execPath, args('--lang', 'en', '--jobs', jobs, '--format', 'html=report.html'), {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    return [...reports(), readFileSync(path.join(folder, 'report.html'), 'utf8')];
  });
  expect(outcomes[0]).toEqual(outcomes[1]);
});
