// Stops runs at random moments (SIGKILL, SIGINT, SIGTERM) and takes them up again with --resume until they are done:
// the reports have to be those of a run that nobody stopped, byte for byte. Fails if one is not.
//   node bench/kills.mjs [--times 20] [--seed 1]
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom } from './random.mjs';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGTERM'];
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 };
const REPORTS = ['rows.ndjson', 'report.json', 'report.csv', 'report.html'];

const root = fileURLToPath(new URL('..', import.meta.url));
const program = path.join(root, 'bin', 'hypecheck.js');
const random = randomFrom(Number(values.seed));
const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-kills-'));
try {
  const resumes = path.join(folder, 'in');
  for (const set of ['resumes', 'second-set/resumes', 'fourth-set/resumes'])
    cpSync(path.join(root, 'fixtures', set), resumes, { recursive: true });
  const whole = place('whole');
  const start = performance.now();
  spawnSync(process.execPath, command(resumes), { cwd: whole });
  const undisturbed = performance.now() - start;
  let wrong = 0;
  for (let time = 0; time < Number(values.times); time += 1) {
    const signal = SIGNALS[time % SIGNALS.length];
    const cut = place(`cut-${time}`);
    const moments = [];
    let done = await run(cut, resumes, [], signal, moment(undisturbed, moments));
    // A run that is taken up may be stopped as well.
    if (!done)
      done = await run(cut, resumes, ['--resume', 'rows.ndjson'], signal, moment(undisturbed, moments));
    if (!done) spawnSync(process.execPath, command(resumes, resumeIn(cut)), { cwd: cut });
    const differing = REPORTS.filter((name) => !sameBytes(path.join(whole, name), path.join(cut, name)));
    const extra = readdirSync(cut).filter((name) => !REPORTS.includes(name));
    if (differing.length + extra.length > 0) wrong += 1;
    console.log(
      `${signal.padEnd(7)} after ${moments.map((ms) => `${ms.toFixed(0)} ms`).join(', then ')}: ${differing.length + extra.length === 0 ? 'the same reports' : `wrong: ${[...differing, ...extra].join(', ')}`}`,
    );
  }
  console.log(`${values.times} runs stopped and taken up again, ${wrong} with other reports`);
  if (wrong > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function place(name) {
  const made = path.join(folder, name);
  mkdirSync(made);
  return made;
}

function moment(undisturbed, moments) {
  const ms = random.below(Math.ceil(undisturbed));
  moments.push(ms);
  return ms;
}

function command(resumes, more = []) {
  const formats = REPORTS.flatMap((name) => ['--format', `${path.extname(name).slice(1)}=${name}`]);
  return [
    program,
    'screen',
    resumes,
    ...formats,
    '--no-text',
    '--as-of',
    '2026-11-23',
    '--allow-partial',
    ...more,
  ];
}

/** Without any row there is nothing to take up. */
function resumeIn(cut) {
  return readdirSync(cut).some((name) => name.startsWith('rows.')) ? ['--resume', 'rows.ndjson'] : [];
}

/** Whether the run came to its end. Its exit code has to tell how it was stopped. */
async function run(cut, resumes, more, signal, ms) {
  const child = spawn(process.execPath, command(resumes, more.length > 0 ? resumeIn(cut) : []), {
    cwd: cut,
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill(signal), ms);
  const [code, by] = await new Promise((resolve) => child.on('exit', (...how) => resolve(how)));
  clearTimeout(timer);
  if (code === 0) return true;
  // A signal that comes before the program listens ends it as any other.
  if (by !== signal && code !== EXIT_CODES[signal]) throw new Error(`exit ${code} after ${signal}`);
  return false;
}

function sameBytes(a, b) {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}
