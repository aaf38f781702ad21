// Screens thousands of resumes, damaged ones among them, while workers are killed at random. Each file has to give one
// row, memory has to stay bounded, and nothing may be left running. Fails if that does not hold.
//   node bench/soak.mjs [--count 10000] [--write]
// --write puts the figures into docs/reliability.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { screenFiles } from '../dist/batch/screen-files.js';
import { loadRuleset } from '../dist/index.js';
import { readBases } from './fuzz-bases.mjs';
import { mutate } from './mutate.mjs';
import { randomFrom } from './random.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, write: { type: 'boolean', default: false } },
});
const MOST_MEGABYTES = 900;
/** Of ten files nine are whole. */
const DAMAGED_SHARE = 0.1;
const PAGE = new URL('../docs/reliability.md', import.meta.url);

const count = Number(values.count);
const bases = Object.values(readBases()).flat();
const inputs = Array.from({ length: count }, (_, number) => ({
  file: `${number}-${bases[number % bases.length].name}`,
  open: async () => bytesOf(number),
}));
const rows = new Map();
const outcomes = {};
const start = performance.now();
const worker = new URL('../fixtures/workers/dying.mjs', import.meta.url);
const asOf = '2026-11-23';
for await (const row of screenFiles(inputs, { ruleset: loadRuleset(), role: 'ml-engineer', asOf, worker })) {
  rows.set(row.file, (rows.get(row.file) ?? 0) + 1);
  const outcome =
    row.status === 'screened' ? 'screened' : row.detail === 'killed' ? 'killed twice' : row.reason;
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const left = process.getActiveResourcesInfo().filter((kind) => /Worker|MessagePort|Process/.test(kind));

const faults = [
  ...(rows.size === count && [...rows.values()].every((times) => times === 1) ? [] : ['not one row a file']),
  ...(megabytes <= MOST_MEGABYTES ? [] : [`more than ${MOST_MEGABYTES} MB`]),
  ...(left.length === 0 ? [] : [`left running: ${left.join(', ')}`]),
];
const figures = [
  ['files', count],
  ['rows', rows.size],
  ...Object.entries(outcomes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([outcome, number]) => [`… ${outcome}`, number]),
  ['files a second', (count / seconds).toFixed(0)],
  ['peak memory of the process, its workers included', `${megabytes.toFixed(0)} MB`],
  ['left running', left.length === 0 ? 'nothing' : left.join(', ')],
];
const table = [
  '| what | figure |',
  '| --- | --- |',
  ...figures.map(([what, figure]) => `| ${what} | ${figure} |`),
].join('\n');
console.log(table);
if (values.write) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, page.replace(/(<!-- soak -->\n)[\s\S]*?(<!-- \/soak -->)/, `$1\n${table}\n\n$2`));
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

function bytesOf(number) {
  const random = randomFrom(number + 1);
  const base = bases[number % bases.length];
  return random.chance(DAMAGED_SHARE) ? mutate(base, bases, random) : base.bytes;
}
