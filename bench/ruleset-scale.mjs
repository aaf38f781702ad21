// What a big ruleset costs: the built-in one with 2,000 generated vocabulary entries and 300 generated rules more, and
// one with a pattern that backtracking engines never finish.
//   node bench/ruleset-scale.mjs [--rounds 10]
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileRuleset } from '../dist/match/compile-ruleset.js';
import { judge } from '../dist/match/judge.js';
import { buildResume } from '../dist/resume/build-resume.js';
import { loadRuleset } from '../dist/ruleset/load-ruleset.js';
import { completeRuleset } from '../dist/ruleset/schema.js';
import { loadLabelledResumes } from './labelled.mjs';

const AS_OF_MONTH = 2026 * 12 + 10;
const ENTRIES = 2000;
const RULES = 300;
const KINDS = 60;
/** One generated name in so many is a word of the resumes themselves, so that generated things are mentioned. */
const WORD_EVERY = 25;
const MOST_TIMES = 3;
const ENDLESS = '(a+)+$';

/** Rows for the report of the measurements: what was measured and how it came out. */
export async function rulesetScaleRows(rounds) {
  const { switchedOff: _switchedOff, sha256: _sha256, ...ruleset } = loadRuleset();
  const resumes = (await loadLabelledResumes(ruleset)).map(({ resume }) => resume);
  const big = enlarge(ruleset, resumes);
  const endless = withPattern(ruleset);
  const [plain, scaled, patterned] = timesOf([ruleset, big, endless], resumes, rounds);
  const hostile = buildResume(textOf(`${'a'.repeat(50_000)}!`), ruleset.conventions);
  const [worst] = timesOf([endless], [hostile], 1);
  return [
    [
      `annotate + judge, ${ENTRIES} names and ${RULES} rules more`,
      `${ms(scaled)} mean a file, ${times(scaled, plain)} of the built-in ruleset (${ms(plain)}), at most ${MOST_TIMES} wanted`,
    ],
    [
      `annotate + judge, a rule with re: '${ENDLESS}'`,
      `${ms(patterned)} mean a file, ${times(patterned, plain)}; ${ms(worst)} on 50,000 a and an exclamation mark`,
    ],
  ];
}

/** Mean milliseconds a resume for each ruleset, in turns, after one round to warm up. */
function timesOf(rulesets, resumes, rounds) {
  const compiled = rulesets.map((one) => compileRuleset(one));
  const totals = rulesets.map(() => 0);
  for (let round = -1; round < rounds; round += 1) {
    for (const resume of resumes) {
      for (const [i, one] of compiled.entries()) {
        const start = performance.now();
        judge(resume, one, one.ruleset.roles[0], AS_OF_MONTH);
        if (round >= 0) totals[i] += performance.now() - start;
      }
    }
  }
  return totals.map((total) => total / (rounds * resumes.length));
}

function enlarge(ruleset, resumes) {
  const random = generator(20261123);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const known = [...new Set(resumes.flatMap(({ words }) => words.map(({ form }) => form)))]
    .filter((form) => /^\p{L}{4,}$/u.test(form))
    .sort();
  const builtIn = [...new Set(ruleset.vocabulary.flatMap(({ kinds }) => kinds))].sort();
  const invented = (syllables) =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const nameOf = (i) => {
    if (i % WORD_EVERY === 0) return pick(known);
    const word = invented(i % 2 === 0 ? LATIN : CYRILLIC);
    // Names of two words that begin with one of the text's own go furthest before they fail.
    return [
      `${word}`,
      `${word}*`,
      `=${word.toUpperCase()}`,
      `${pick(known)} ${word}`,
      `${word} ${invented(LATIN)}`,
    ][i % 5];
  };
  const vocabulary = Array.from({ length: ENTRIES }, (_, i) => ({
    id: `generated/entry-${i}`,
    names: [...new Set([nameOf(i), nameOf(i + 1)])],
    kinds: [`generated-${i % KINDS}`],
  }));
  const rules = Array.from({ length: RULES }, (_, i) => ruleOf(i, pick, builtIn));
  return completeRuleset.parse({
    ...ruleset,
    vocabulary: [...ruleset.vocabulary, ...vocabulary],
    rules: [...ruleset.rules, ...rules],
  });
}

/** Rules of all shapes: two in three hang on generated names, one in three on what resumes are full of. */
function ruleOf(i, pick, builtIn) {
  const own = () => ({ kind: `generated-${Math.floor(i * 7 + pick([0, 1, 2, 3, 5, 8])) % KINDS}` });
  const common = () => ({ kind: pick(builtIn) });
  const some = () => (i % 3 === 0 ? common() : own());
  const shapes = [
    () => ({ near: [some(), common()], gap: 6 }),
    () => ({ sequence: [common(), some()] }),
    () => ({ all: [some(), { ...common(), in: 'entry' }], none: [own()] }),
    () => ({ any: [{ all: [some(), common()] }, { all: [own(), common()] }] }),
    () => ({ count: { of: { any: [some(), own()] }, atLeast: 2, distinct: true } }),
    () => ({ kind: [some().kind, own().kind], sections: ['experience', 'projects'] }),
  ];
  const text = { en: `Generated ${i}`, ru: `Создано ${i}` };
  return {
    id: `generated-${i}`,
    flag: 'green',
    pillar: 'practice',
    scope: ['sentence', 'bullet', 'entry', 'document'][i % 4],
    title: text,
    why: text,
    ask: text,
    match: shapes[i % shapes.length](),
    unless: [{ reason: 'other', ...own(), in: 'entry' }],
    points: { first: 2, next: 1, most: 4 },
    examples: {},
  };
}

function withPattern(ruleset) {
  const text = { en: 'Pattern', ru: 'Шаблон' };
  const rule = { ...ruleOf(0, ([first]) => first, ['tool']), id: 'pattern', title: text, scope: 'document' };
  return completeRuleset.parse({
    ...ruleset,
    rules: [...ruleset.rules, { ...rule, match: { re: ENDLESS }, unless: undefined }],
  });
}

const LATIN = 'ba co de fi gu ko la me ni po qua re sti tor ux vex wy zan'.split(' ');
const CYRILLIC = 'ба во гра де жи зо ка ли мо ню пу ре са тик ур фе цо шта'.split(' ');

/** Numbers from 0 to 1, the same ones at every run (a linear congruential generator). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const textOf = (text) => ({
  status: 'read',
  format: 'text',
  pages: null,
  lines: [{ text, page: null, box: null, size: null, bold: false, role: 'plain', flow: 0, end: 'hard' }],
  hidden: [],
  links: [],
  linksComplete: true,
  notes: [],
});

const ms = (time) => `${time.toFixed(2)} ms`;
const times = (a, b) => `${(a / b).toFixed(2)} times that`;

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 10;
  for (const [name, value] of await rulesetScaleRows(rounds)) console.log(`${name.padEnd(56)} ${value}`);
}
