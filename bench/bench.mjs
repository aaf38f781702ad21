// Measures hypecheck against other ways of reading the same files, in one run, so that ratios hold on noisy machines.
//   npm run bench [-- --rounds 10]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { naiveScreen } from './naive.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const [
  { createScreener },
  { loadRuleset },
  { screenFiles },
  { compileRuleset },
  { judge },
  { buildResume },
  { readDocument },
  { scoreFindings },
  { DEFAULT_LIMITS },
] = await Promise.all(
  [
    'screen.js',
    'ruleset/load-ruleset.js',
    'batch/screen-files.js',
    'match/compile-ruleset.js',
    'match/judge.js',
    'resume/build-resume.js',
    'read/read-document.js',
    'score/score-findings.js',
    'read/extract.js',
  ].map(dist),
);

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 10;
const folder = path.join(root, 'fixtures', 'resumes');
const ruleset = loadRuleset();
const screener = createScreener(ruleset, { role: 'ml-engineer' });
const files = await readableFiles();
const pdfs = files.filter(({ format }) => format === 'pdf');

console.log(
  `${files.length} readable files (${pdfs.length} PDF), ${rounds} rounds, Node ${process.version}\n`,
);
const pipeline = await timePerFile(pdfs, ({ file, bytes }) => screener({ file, bytes }));
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
const poppler = hasPoppler
  ? await timePerFile(pdfs, ({ path: file }) => spawnSync('pdftotext', ['-layout', file, '-']))
  : null;
const naive = await timePerFile(files, naiveScreen);
const whole = await timePerFile(files, ({ file, bytes }) => screener({ file, bytes }));
const stages = await timeStages(files);

row('PDF, whole pipeline, warm', `${ms(median(pipeline))} median a file`);
row(
  'PDF, one pdftotext process a file',
  poppler === null
    ? 'poppler-utils is not installed'
    : `${ms(median(poppler))} median a file; ours takes ${(median(pipeline) / median(poppler)).toFixed(2)} of it`,
);
row('all formats, hypecheck', `${ms(mean(whole))} mean a file`);
row(
  'all formats, pdf-parse + mammoth + regular expressions',
  `${ms(mean(naive))} mean a file; ours is ${(mean(naive) / mean(whole)).toFixed(1)} times as fast`,
);
for (const [stage, time] of Object.entries(stages))
  row(`  ${stage}`, `${ms(time)} mean a file, ${((100 * time) / sum(Object.values(stages))).toFixed(0)}%`);
await throughput();
startUp();

/** The fixtures that can be read, with their bytes in memory. */
async function readableFiles() {
  const found = [];
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    const bytes = readFileSync(file);
    const read = await readDocument(bytes, DEFAULT_LIMITS, { fileName: name });
    if (read.status === 'read') found.push({ file: name, path: file, bytes, format: read.format });
  }
  return found;
}

/** Milliseconds of a task for every file and round, after one round to warm up. */
async function timePerFile(list, task) {
  for (const file of list) await task(file);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const file of list) {
      const start = performance.now();
      await task(file);
      times.push(performance.now() - start);
    }
  }
  return times;
}

async function timeStages(list) {
  const compiled = compileRuleset(ruleset);
  const role = ruleset.roles[0];
  const total = { reading: 0, 'parsing into a resume': 0, matching: 0, scoring: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const { file, bytes } of list) {
      const times = [performance.now()];
      const read = await readDocument(bytes, DEFAULT_LIMITS, { fileName: file });
      times.push(performance.now());
      const resume = buildResume(read, ruleset.conventions);
      times.push(performance.now());
      const findings = judge(resume, compiled, role);
      times.push(performance.now());
      scoreFindings(findings, ruleset, role);
      times.push(performance.now());
      for (const [i, stage] of Object.keys(total).entries()) total[stage] += times[i + 1] - times[i];
    }
  }
  return Object.fromEntries(
    Object.entries(total).map(([stage, time]) => [stage, time / (rounds * list.length)]),
  );
}

/** Resumes a second through the worker pool, the start of the workers left out. */
async function throughput() {
  const inputs = Array.from({ length: rounds * 3 }, () => files.map(({ path: file }) => ({ file }))).flat();
  for (const jobs of [1, 2]) {
    const start = performance.now();
    let count = 0;
    let first = 0;
    for await (const _ of screenFiles(inputs, { ruleset, role: 'ml-engineer', jobs })) {
      count += 1;
      if (count === files.length) first = performance.now();
    }
    const rate = (count - files.length) / ((performance.now() - (first || start)) / 1000);
    row(
      `worker pool, ${jobs} worker${jobs > 1 ? 's' : ''}`,
      `${rate.toFixed(0)} resumes a second, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    );
  }
}

/** Start-up of the help text over that of an empty Node process: medians of ten. */
function startUp() {
  const time = (args) => {
    const times = Array.from({ length: 10 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: root });
      return performance.now() - start;
    });
    return median(times);
  };
  const bare = time(['-e', '0']);
  const help = time(['bin/hypecheck.js', '--help']);
  row('start-up of --help', `${ms(help)}, ${ms(help - bare)} over bare node (${ms(bare)})`);
}

function row(name, value) {
  console.log(`${name.padEnd(56)} ${value}`);
}

function ms(value) {
  return `${value.toFixed(1)} ms`;
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values) {
  return sum(values) / values.length;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
