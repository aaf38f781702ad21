// The labelled resumes as read, and how judgements on them are held against the labels. Shared by the measurements.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileRuleset } from '../dist/match/compile-ruleset.js';
import { judge } from '../dist/match/judge.js';
import { DEFAULT_LIMITS } from '../dist/read/extract.js';
import { readDocument } from '../dist/read/read-document.js';
import { buildResume } from '../dist/resume/build-resume.js';

/** The day that the labels were written for. */
export const AS_OF = '2026-11-23';
const AS_OF_MONTH = 2026 * 12 + 10;
/** From the weakest to the strongest. */
export const VERDICTS = ['weak', 'unclear', 'promising', 'strong'];

/** The labelled sets, by their folders in fixtures/; the first one stands in fixtures/ itself and alone has true texts. */
export const FIRST_SET = '.';
export const LABELLED_SETS = [
  FIRST_SET,
  'second-set',
  'third-set',
  'fourth-set',
  'fifth-set',
  'sixth-set',
  'seventh-set',
  'eighth-set',
];

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The labels of one set, each with the set that it is of. */
export function readLabels(set = FIRST_SET) {
  const labels = JSON.parse(readFileSync(path.join(fixtures, set, 'labels.json'), 'utf8'));
  return labels.map((label) => ({ ...label, set }));
}

export function readResumeFile({ set, file }) {
  return readFileSync(path.join(fixtures, set, 'resumes', path.basename(file)));
}

/** The true text of a labelled resume, one heading, bullet or paragraph a line. */
export const readTrueText = (label) => readTruth(label, '.txt');

/** The addresses of a labelled resume, one a line, as its truth has them. */
export const readTrueLinks = (label) => readTruth(label, '.links.txt');

function readTruth({ file }, ending) {
  return readFileSync(path.join(fixtures, 'truth', file.replace(/\.[^.]+$/, ending)), 'utf8');
}

/** Every readable resume of a labelled set, read and structured, ready to be judged again and again. */
export async function loadLabelledResumes(ruleset, set = FIRST_SET) {
  const loaded = [];
  for (const label of readLabels(set)) {
    if (label.unreadable !== undefined) continue;
    const extract = await readDocument(readResumeFile(label), DEFAULT_LIMITS, { fileName: label.file });
    if (extract.status !== 'read') throw new Error(`${label.file}: ${extract.reason}`);
    loaded.push({ label, resume: buildResume(extract, ruleset.conventions) });
  }
  return loaded;
}

/** The findings on each resume for the role of its label. */
export function judgeAll(loaded, ruleset) {
  const compiled = compileRuleset(ruleset);
  return loaded.map(({ label, resume }) => {
    const role = ruleset.roles.find(({ id }) => id === label.role);
    return { label, resume, role, findings: judge(resume, compiled, role, AS_OF_MONTH) };
  });
}

export const isHit = (findings, flag) =>
  (findings ?? []).some((finding) => finding.rule === flag && finding.status === 'hit');

/**
 * True and false positives and negatives of a flag; `wrong` names the resumes, + too much and - missed. A flag that
 * nobody has and nobody is said to have is judged without a mistake.
 */
export function tallyFlag(flag, judged) {
  const t = { flag, tp: 0, fp: 0, fn: 0, wrong: [] };
  for (const { label, findings } of judged) {
    const said = isHit(findings, flag);
    const truth = label.flags[flag];
    if (truth && said) t.tp += 1;
    if (!truth && said) t.fp += 1;
    if (truth && !said) t.fn += 1;
    if (truth !== said) t.wrong.push(`${said ? '+' : '-'}${label.file}`);
  }
  const precision = t.tp / (t.tp + t.fp || 1);
  const recall = t.tp / (t.tp + t.fn || 1);
  const f1 = t.tp + t.wrong.length === 0 ? 1 : (2 * t.tp) / (2 * t.tp + t.wrong.length);
  return { ...t, precision, recall, f1 };
}

export const flagsOf = (judged) => [...new Set(judged.flatMap(({ label }) => Object.keys(label.flags)))];

export const meanF1 = (tallies) => tallies.reduce((sum, { f1 }) => sum + f1, 0) / tallies.length;

/** Share of pairs with different labelled verdicts that the scores put in the right order; ties count half. */
export function ordering(scored) {
  let right = 0;
  let pairs = 0;
  for (const [i, a] of scored.entries()) {
    for (const b of scored.slice(i + 1)) {
      const want = Math.sign(VERDICTS.indexOf(a.label.verdict) - VERDICTS.indexOf(b.label.verdict));
      if (want === 0) continue;
      pairs += 1;
      const got = Math.sign((a.score ?? 0) - (b.score ?? 0));
      right += got === want ? 1 : got === 0 ? 0.5 : 0;
    }
  }
  return right / pairs;
}

export const percent = (part, whole, digits = 0) => `${((100 * part) / whole).toFixed(digits)}%`;
