// Screens thousands of damaged documents: each has to give its row, in time and within memory.
//   node bench/fuzz.mjs [--count 5000] [--seed 1] [--only 1234]
// --only makes and screens one document and leaves it in the folder for temporary files.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openContainer } from '../dist/batch/containers/open-container.js';
import { screenFiles } from '../dist/batch/screen-files.js';
import { loadRuleset } from '../dist/index.js';
import { DEFAULT_LIMITS } from '../dist/read/extract.js';
import { readBases } from './fuzz-bases.mjs';
import { mutate } from './mutate.mjs';
import { randomFrom } from './random.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
const numbers =
  values.only === undefined
    ? Array.from({ length: Number(values.count ?? 5000) }, (_, index) => index)
    : [Number(values.only)];

const SECONDS = 10;
const MOST_MEGABYTES = 1536;
/** A row that says "timeout" is no crash, but nothing as small as these files may take so long. */
const REASONS = ['encrypted', 'no-text', 'damaged', 'empty', 'too-large', 'unsupported'];
/** How often each format is taken; the formats of most resumes more often. */
const TURNS = 'pdf pdf pdf pdf docx docx docx doc doc rtf rtf odt html html md txt zip eml'.split(' ');

const bases = readBases();
const everything = Object.values(bases).flat();
const start = performance.now();
const { inputs, counts, faults } = await open(numbers);
await screenAll();
report();

function mutantOf(number) {
  const random = randomFrom(seed * 1_000_003 + number);
  const base = random.pick(bases[TURNS[number % TURNS.length]]);
  return { name: `${number}-${base.name}`, bytes: mutate(base, everything, random) };
}

/** The documents to screen; one a mutant, or one for each document that is left in an archive or a mail. */
async function open(numbers) {
  const inputs = [];
  const counts = new Map();
  const faults = [];
  for (const number of numbers) {
    const { name, bytes } = mutantOf(number);
    if (values.only !== undefined) keep(name, bytes);
    const since = performance.now();
    const outer = { file: name, open: async () => mutantOf(number).bytes };
    const found = await openContainer(outer, DEFAULT_LIMITS);
    if (performance.now() - since > SECONDS * 1000) faults.push([number, 'took too long to open']);
    if (found.length === 0) faults.push([number, 'has no row']);
    inputs.push(...found.map((input) => ({ ...input, number })));
  }
  return { inputs, counts, faults };
}

function keep(name, bytes) {
  const file = path.join(tmpdir(), name);
  writeFileSync(file, bytes);
  console.log(`${file}, ${bytes.length} bytes`);
}

async function screenAll() {
  let at = 0;
  const rows = screenFiles(inputs, {
    ruleset: loadRuleset(),
    role: 'ml-engineer',
    asOf: '2026-01-01',
    timeout: SECONDS * 1000,
  });
  for await (const row of rows) {
    const input = inputs[at];
    at += 1;
    const fault = input === undefined ? 'is one row too many' : await faultOf(row, input);
    if (fault !== null) faults.push([input?.number, fault]);
    const outcome = row.status === 'screened' ? 'screened' : row.reason;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (values.only !== undefined) console.log(row);
  }
  for (const { number } of inputs.slice(at)) faults.push([number, 'has no row']);
}

async function faultOf(row, { file, open }) {
  if (row.file !== file) return `gave a row for ${row.file}`;
  if (row.status === 'screened') return row.score >= 0 && row.score <= 100 ? null : `scores ${row.score}`;
  if (!REASONS.includes(row.reason)) return `is unreadable: ${row.reason} ${row.detail}`;
  // A row without a checksum is of a document that could not be taken out of its archive, or of a dead worker.
  const opened =
    row.sha256 !== null ||
    (await open().then(
      () => false,
      () => true,
    ));
  return opened ? null : `killed its worker: ${row.detail}`;
}

function report() {
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  if (megabytes > MOST_MEGABYTES) faults.push([null, `the process took ${megabytes.toFixed(0)} MB`]);
  const outcomes = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`);
  console.log(
    `${numbers.length} damaged documents, seed ${seed}: ${inputs.length} rows (${outcomes.join(', ')})`,
  );
  console.log(`${seconds.toFixed(0)} s, peak memory ${megabytes.toFixed(0)} MB`);
  for (const [number, fault] of faults) {
    const again = number === null ? '' : `; again: node bench/fuzz.mjs --seed ${seed} --only ${number}`;
    console.log(`FAULT ${number ?? ''} ${fault}${again}`);
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
}
