// Finds planted duplicates and copied texts among thousands of made-up resumes, in three sizes, so that it shows how
// the time grows. Fails when fewer than 98% are found, or when more than 2% of what is found is wrong.
//   node bench/duplicates.mjs [--count 10000]
import { parseArgs } from 'node:util';
import { fingerprintOf } from '../dist/duplicates/fingerprint.js';
import { groupPeople } from '../dist/duplicates/group-people.js';
import { loadRuleset } from '../dist/index.js';
import { DEFAULT_LIMITS } from '../dist/read/extract.js';
import { readDocument } from '../dist/read/read-document.js';
import { buildResume } from '../dist/resume/build-resume.js';
import { syntheticPeople } from './synthetic-people.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });
const WANTED = 0.98;
const { conventions } = loadRuleset();
const largest = Number(values.count);

let isFine = true;
console.log('resumes  grouping  a resume  same person: recall precision  shared text: recall precision');
for (const count of [largest / 4, largest / 2, largest]) {
  const people = syntheticPeople(count, count / 20, count / 50);
  const resumes = [];
  for (const { file, text } of people)
    resumes.push({ file, sha256: null, fingerprint: await fingerprint(file, text) });
  const start = performance.now();
  const { samePerson, sharedText } = groupPeople(resumes);
  const time = performance.now() - start;
  const same = agreement(
    samePerson,
    pairsBy(people, 'person', () => true),
  );
  const shared = agreement(
    sharedText,
    pairsBy(people, 'template', (a, b) => a.person !== b.person),
  );
  isFine &&= [...Object.values(same), ...Object.values(shared)].every((value) => value >= WANTED);
  const percent = (value) => `${(100 * value).toFixed(1)}%`.padStart(9);
  console.log(
    `${String(count).padStart(7)} ${time.toFixed(0).padStart(6)} ms ${((1000 * time) / count).toFixed(0).padStart(6)} µs           ${percent(same.recall)} ${percent(same.precision)}             ${percent(shared.recall)} ${percent(shared.precision)}`,
  );
}
if (!isFine) process.exitCode = 1;

async function fingerprint(file, text) {
  const extract = await readDocument(Buffer.from(text), DEFAULT_LIMITS, { fileName: file });
  return fingerprintOf(buildResume(extract, conventions), conventions);
}

/** Files that belong together, each with the first of its group: as many as there are duplicates. */
function pairsBy(people, key, counts) {
  const firsts = new Map();
  const pairs = new Map();
  for (const item of people) {
    const first = firsts.get(item[key]);
    if (first === undefined) firsts.set(item[key], item);
    else if (counts(first, item)) pairs.set(item.file, first.file);
  }
  return pairs;
}

/** Of the planted ones, how many stand in one group with their first; of all in groups, how many belong there. */
function agreement(groups, planted) {
  const groupOf = new Map(groups.flatMap(({ files }, index) => files.map((file) => [file, index])));
  const isFound = ([file, first]) => groupOf.has(file) && groupOf.get(file) === groupOf.get(first);
  const found = [...planted].filter(isFound).length;
  const belonging = new Set([...planted].flat());
  const grouped = [...groupOf.keys()];
  return {
    recall: found / planted.size,
    precision: grouped.filter((file) => belonging.has(file)).length / grouped.length,
  };
}
