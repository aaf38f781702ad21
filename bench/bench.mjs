// Measures hypecheck against other ways of reading the same files, in one run, so that ratios hold on noisy machines.
//   npm run bench [-- --rounds 10]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheRows } from './cache-rows.mjs';
import { lengthen } from './lengthen.mjs';
import { mean, measure, median } from './measure.mjs';
import {
  hasPdftotext,
  readTextWithMammoth,
  readWithMammoth,
  readWithPdfParse,
  readWithPdftotext,
} from './other-readers.mjs';
import { rulesetScaleRows } from './ruleset-scale.mjs';
import { visibilityShare } from './visibility-share.mjs';

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

const LONGER = 3;
const PASSES = 3;
const FILES_A_PASS = 500;

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 10;
const ruleset = loadRuleset();
const screener = createScreener(ruleset, { role: 'ml-engineer' });
const read = ({ file, bytes }) => readDocument(bytes, DEFAULT_LIMITS, { fileName: file });
const screen = ({ file, bytes }) => screener({ file, bytes });
const files = await readableFiles(path.join(root, 'fixtures', 'resumes'));
const pdfs = files.filter(({ format }) => format === 'pdf');

console.log(`${files.length} readable files, ${rounds} rounds, Node ${process.version}`);
await pdfRows('PDF resumes as they are', pdfs);
const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-bench-'));
try {
  await pdfRows(`the same with ${LONGER} times the pages`, pdfs.map(longer));
} finally {
  rmSync(folder, { recursive: true });
}
await docxRows(files.filter(({ format }) => format === 'docx'));
await stageRows();
head('matching with a larger ruleset');
for (const [name, value] of await rulesetScaleRows(rounds)) row(name, value);
await throughput();
await memory();
head('whole runs over 1,000 files');
for (const [name, value] of cacheRows(path.join(root, 'bin', 'hypecheck.js'), files)) row(name, value);
startUp();

/** The fixtures that can be read, with their bytes in memory. */
async function readableFiles(from) {
  const found = [];
  for (const name of readdirSync(from).sort()) {
    const file = { file: name, path: path.join(from, name), bytes: readFileSync(path.join(from, name)) };
    const result = await read(file);
    if (result.status === 'read') found.push({ ...file, format: result.format });
  }
  return found;
}

function longer({ file, bytes, format }) {
  const longPath = path.join(folder, file);
  const longBytes = lengthen(bytes, LONGER);
  writeFileSync(longPath, longBytes);
  return { file, path: longPath, bytes: longBytes, format };
}

async function pdfRows(name, list) {
  const tasks = { read, screen, pdfParse: readWithPdfParse };
  if (hasPdftotext()) tasks.pdftotext = readWithPdftotext;
  const times = await measure(tasks, list, rounds);
  head(`${name} (${list.length})`);
  timeRow('reading: text, links, what can be seen', times.read);
  timeRow('whole pipeline', times.screen);
  timeRow('pdf-parse: text, links', times.pdfParse);
  ratioRow('  reading takes', times.read, times.pdfParse);
  ratioRow('  the whole pipeline takes', times.screen, times.pdfParse);
  if (times.pdftotext === undefined) row('pdftotext', 'poppler-utils is not installed');
  else {
    timeRow('pdftotext: text, one process a file', times.pdftotext);
    ratioRow('  the whole pipeline takes', times.screen, times.pdftotext);
  }
  const { judging, painting } = await visibilityShare(read, list, rounds);
  row('colour, mode, size, box of text add to reading', `${(100 * judging).toFixed(0)}%`);
  row('painting the pages that are not clear adds', `${(100 * painting).toFixed(0)}%`);
}

async function docxRows(list) {
  const tasks = { read, screen, html: readWithMammoth, text: readTextWithMammoth };
  const times = await measure(tasks, list, rounds);
  head(`DOCX resumes (${list.length})`);
  timeRow('reading: text, links, what can be seen', times.read);
  timeRow('whole pipeline', times.screen);
  timeRow('mammoth: text, links', times.html);
  ratioRow('  reading takes', times.read, times.html);
  timeRow('mammoth: text alone', times.text);
  ratioRow('  reading takes', times.read, times.text);
}

/** Where the time goes. Each round reads anew, as later stages remember what they found in a resume. */
async function stageRows() {
  const compiled = compileRuleset(ruleset);
  const role = ruleset.roles.find(({ id }) => id === 'ml-engineer');
  const total = { reading: 0, 'parsing into a resume': 0, matching: 0, scoring: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const file of files) {
      const times = [performance.now()];
      const document = await read(file);
      times.push(performance.now());
      const resume = buildResume(document, ruleset.conventions);
      times.push(performance.now());
      const findings = judge(resume, compiled, role);
      times.push(performance.now());
      scoreFindings(findings, ruleset, role);
      times.push(performance.now());
      for (const [i, stage] of Object.keys(total).entries()) total[stage] += times[i + 1] - times[i];
    }
  }
  head(`all formats (${files.length})`);
  const count = rounds * files.length;
  const all = Object.values(total).reduce((sum, time) => sum + time, 0);
  for (const [stage, time] of Object.entries(total))
    row(stage, `${ms(time / count).padStart(8)} mean, ${((100 * time) / all).toFixed(0)}%`);
}

/** Resumes a second through the worker pool, the start of the workers left out. */
async function throughput() {
  head('worker pool');
  for (const jobs of [1, 2]) {
    let first = 0;
    let count = 0;
    for await (const _ of screenFiles(manyFiles(rounds * 3 * files.length), {
      ruleset,
      role: 'ml-engineer',
      jobs,
    })) {
      count += 1;
      if (count === files.length) first = performance.now();
    }
    const rate = (count - files.length) / ((performance.now() - first) / 1000);
    row(`${jobs} worker${jobs > 1 ? 's' : ''}`, `${rate.toFixed(0)} resumes a second`);
  }
}

/** Memory of the process, its workers included, after each pass over many files in one pool. */
async function memory() {
  const sizes = [];
  let count = 0;
  for await (const _ of screenFiles(manyFiles(PASSES * FILES_A_PASS), {
    ruleset,
    role: 'ml-engineer',
    jobs: 2,
  })) {
    count += 1;
    if (count % FILES_A_PASS === 0) sizes.push(`${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`);
  }
  row(`memory after each ${FILES_A_PASS} files, 2 workers`, sizes.join(', '));
}

function manyFiles(count) {
  return Array.from({ length: count }, (_, index) => ({ file: files[index % files.length].path }));
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
  head('start-up');
  row('--help', `${ms(help)}, ${ms(help - bare)} over bare node`);
}

function head(text) {
  console.log(`\n${text}`);
}

function row(name, value) {
  console.log(`  ${name.padEnd(46)} ${value}`);
}

function timeRow(name, times) {
  row(name, `${ms(mean(times)).padStart(8)} mean, ${ms(median(times)).padStart(8)} median`);
}

function ratioRow(name, ours, theirs) {
  row(name, `${(mean(ours) / mean(theirs)).toFixed(2)} of it`);
}

function ms(value) {
  return `${value.toFixed(2)} ms`;
}
