// Screens the labelled resumes in fixtures/ and holds the findings against the labels.
//   npm run eval [-- --set second-set] [-- --disagreements] [-- --leave-out]
// Prints per-flag precision, recall and F1, verdict agreement, ordering and how much of each resume is read right;
// with --leave-out, how much of it hangs on names that a single resume brought into the vocabulary. Another set is
// named by its folder in fixtures/; only the first one has true texts, so for others nothing is said about reading.
import { parseArgs } from 'node:util';
import { createScreener, loadRuleset } from '../dist/index.js';
import {
  AS_OF,
  FIRST_SET,
  flagsOf,
  isHit,
  LABELLED_SETS,
  loadLabelledResumes,
  meanF1,
  ordering,
  percent,
  readLabels,
  readResumeFile,
  tallyFlag,
  VERDICTS,
} from './labelled.mjs';
import { printLeaveOut } from './leave-out.mjs';
import { printReadingFigures } from './print-reading-figures.mjs';

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
const UNREADABLE = { scanned: 'no-text', encrypted: 'encrypted', damaged: 'damaged', empty: 'empty' };

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: FIRST_SET },
    disagreements: { type: 'boolean', default: false },
    'leave-out': { type: 'boolean', default: false },
  },
});
if (!LABELLED_SETS.includes(options.set)) throw new Error(`--set: ${LABELLED_SETS.join(', ')}`);

if (options['leave-out']) process.exitCode = (await printLeaveOut(loadRuleset())) ? 0 : 1;
else {
  report(await screenAll(readLabels(options.set)));
  if (options.set === FIRST_SET) printReadingFigures(await loadLabelledResumes(loadRuleset()));
}

async function screenAll(entries) {
  const ruleset = loadRuleset();
  const screeners = new Map();
  const screened = [];
  for (const label of entries) {
    const role = label.role ?? 'ml-engineer';
    if (!screeners.has(role)) screeners.set(role, createScreener(ruleset, { role, asOf: AS_OF }));
    const result = await screeners.get(role)({ file: label.file, bytes: readResumeFile(label) });
    screened.push({ label, result, findings: result.findings, score: result.score });
  }
  return screened;
}

function report(results) {
  const readable = results.filter(({ label }) => label.unreadable === undefined);
  const flags = flagsOf(readable).map((flag) => tallyFlag(flag, readable));
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
  const verdicts = readable.map(
    ({ label, result }) => VERDICTS.indexOf(label.verdict) - VERDICTS.indexOf(result.verdict),
  );
  console.log(
    `macro F1: nine flags ${meanF1(flags.filter((f) => NINE_FLAGS.includes(f.flag))).toFixed(3)}, all ${flags.length} flags ${meanF1(flags).toFixed(3)}`,
  );
  console.log(
    `verdict exact ${percent(verdicts.filter((gap) => gap === 0).length, verdicts.length)}, within one ${percent(verdicts.filter((gap) => Math.abs(gap) <= 1).length, verdicts.length)}, ordering ${ordering(readable).toFixed(3)}`,
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
  if (options.disagreements) disagreements(readable);
}

function disagreements(readable) {
  for (const { label, findings } of readable) {
    for (const [flag, truth] of Object.entries(label.flags)) {
      if (truth === isHit(findings, flag)) continue;
      const finding = findings?.find((one) => one.rule === flag);
      const quotes = truth ? label.evidence[flag] : finding?.evidence.map((one) => one.quote);
      console.log(
        `\n${label.file} ${flag}: ${truth ? `missed (${finding?.status}${finding?.reason ? ` ${finding.reason}` : ''})` : 'too much'}\n    ${(quotes ?? []).join('\n    ')}`,
      );
    }
  }
}
