// Screens the labelled resumes in fixtures/ and holds the findings against the labels.
//   npm run eval [-- --json] [--disagreements]
// Prints per-flag precision, recall and F1, verdict agreement, ordering, links found and reading figures.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createScreener, loadRuleset } from '../dist/index.js';

const NINE_FLAGS = [
  'code-links',
  'named-stack',
  'concrete-model',
  'measured-results',
  'competitions',
  'vague-ai',
  'prompt-only',
  'no-code-links',
  'frontier-from-scratch',
];
/** The day that the labels were written for. */
const AS_OF = '2026-11-23';
const VERDICTS = ['weak', 'unclear', 'promising', 'strong'];
const UNREADABLE = { scanned: 'no-text', encrypted: 'encrypted', damaged: 'damaged', empty: 'empty' };

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const labels = JSON.parse(readFileSync(path.join(fixtures, 'labels.json'), 'utf8'));
const results = await screenAll(labels);
report();

async function screenAll(entries) {
  const ruleset = loadRuleset();
  const screeners = new Map();
  const screened = [];
  for (const label of entries) {
    const role = label.role ?? 'ml-engineer';
    if (!screeners.has(role)) screeners.set(role, createScreener(ruleset, { role, asOf: AS_OF }));
    const file = path.join(fixtures, 'resumes', path.basename(label.file));
    screened.push({
      label,
      result: await screeners.get(role)({ file: path.basename(file), bytes: readFileSync(file) }),
    });
  }
  return screened;
}

function report() {
  const readable = results.filter(({ label }) => label.unreadable === undefined);
  const flags = [...new Set(readable.flatMap(({ label }) => Object.keys(label.flags)))].map((flag) =>
    tally(flag, readable),
  );
  for (const f of flags) {
    console.log(
      `${f.flag.padEnd(22)} P ${f.precision.toFixed(2)}  R ${f.recall.toFixed(2)}  F1 ${f.f1.toFixed(2)}  tp ${f.tp} fp ${f.fp} fn ${f.fn}  ${f.wrong.join(' ')}`,
    );
  }
  for (const { label, result } of results.filter(({ label: { unreadable } }) => unreadable !== undefined)) {
    const right = result.status === 'unreadable' && result.reason === UNREADABLE[label.unreadable];
    console.log(
      `${right ? 'ok   ' : 'WRONG'} ${label.file}: ${result.reason ?? result.status} (${label.unreadable})`,
    );
  }
  for (const { label, result } of readable.filter(({ result: { status } }) => status !== 'screened'))
    console.log(`WRONG ${label.file}: ${result.reason} ${result.detail}`);
  const mean = (list) => list.reduce((sum, f) => sum + f.f1, 0) / list.length;
  const verdicts = readable.map(
    ({ label, result }) => VERDICTS.indexOf(label.verdict) - VERDICTS.indexOf(result.verdict),
  );
  const { found, total, lost } = links(readable);
  if (lost.length > 0) console.log(`links lost: ${lost.join(', ')}`);
  console.log(
    `macro F1: nine flags ${mean(flags.filter((f) => NINE_FLAGS.includes(f.flag))).toFixed(3)}, all ${flags.length} flags ${mean(flags).toFixed(3)}`,
  );
  console.log(
    `verdict exact ${percent(verdicts.filter((gap) => gap === 0).length, verdicts.length)}, within one ${percent(verdicts.filter((gap) => Math.abs(gap) <= 1).length, verdicts.length)}, ordering ${ordering(readable).toFixed(3)}, links ${percent(found, total)}`,
  );
  for (const { label, result } of [...readable].sort(
    (a, b) => (b.result.score ?? -1) - (a.result.score ?? -1),
  )) {
    console.log(
      `  ${String(result.score).padStart(3)} ${String(result.verdict).padEnd(10)} (${label.verdict.padEnd(9)}) ${label.file.padEnd(30)} ${(
        result.findings ?? []
      )
        .filter((f) => f.points !== 0)
        .map((f) => `${f.rule} ${f.points > 0 ? '+' : ''}${f.points}`)
        .join(', ')}`,
    );
  }
  if (process.argv.includes('--disagreements')) disagreements(readable);
}

function tally(flag, readable) {
  const t = { flag, tp: 0, fp: 0, fn: 0, wrong: [] };
  for (const { label, result } of readable) {
    const said = hits(result, flag);
    const truth = label.flags[flag];
    if (truth && said) t.tp += 1;
    if (!truth && said) t.fp += 1;
    if (truth && !said) t.fn += 1;
    if (truth !== said) t.wrong.push(`${said ? '+' : '-'}${label.file}`);
  }
  const precision = t.tp / (t.tp + t.fp || 1);
  const recall = t.tp / (t.tp + t.fn || 1);
  return { ...t, precision, recall, f1: (2 * t.tp) / (2 * t.tp + t.fp + t.fn || 1) };
}

function disagreements(readable) {
  for (const { label, result } of readable) {
    for (const [flag, truth] of Object.entries(label.flags)) {
      if (truth === hits(result, flag)) continue;
      const finding = result.findings?.find((one) => one.rule === flag);
      const quotes = truth ? label.evidence[flag] : finding?.evidence.map((one) => one.quote);
      console.log(
        `\n${label.file} ${flag}: ${truth ? `missed (${finding?.status}${finding?.reason ? ` ${finding.reason}` : ''})` : 'too much'}\n    ${(quotes ?? []).join('\n    ')}`,
      );
    }
  }
}

function hits(result, flag) {
  return (result.findings ?? []).some((finding) => finding.rule === flag && finding.status === 'hit');
}

function links(readable) {
  const bare = (url) =>
    url
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, '');
  let total = 0;
  const lost = [];
  for (const { label, result } of readable) {
    const got = new Set((result.links ?? []).map((link) => bare(link.url)));
    const file = path.join(fixtures, 'truth', `${label.file.replace(/\.[^.]+$/, '')}.links.txt`);
    for (const url of readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('mailto:'))) {
      total += 1;
      if (!got.has(bare(url))) lost.push(`${label.file} ${url}`);
    }
  }
  return { total, found: total - lost.length, lost };
}

/** Share of pairs with different labelled verdicts that the scores put in the right order; ties count half. */
function ordering(readable) {
  let right = 0;
  let pairs = 0;
  for (const [i, a] of readable.entries()) {
    for (const b of readable.slice(i + 1)) {
      const want = Math.sign(VERDICTS.indexOf(a.label.verdict) - VERDICTS.indexOf(b.label.verdict));
      if (want === 0) continue;
      pairs += 1;
      const got = Math.sign((a.result.score ?? 0) - (b.result.score ?? 0));
      right += got === want ? 1 : got === 0 ? 0.5 : 0;
    }
  }
  return right / pairs;
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(0)}%`;
}
