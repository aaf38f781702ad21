// A check against a vocabulary that was learned by heart: every name, and every phrase written straight into a rule,
// that stands in the text of one labelled person only is taken out, and the flags are judged again. What the rules
// lose is what they know about one person rather than about the trade. The set is small, so that the only "accuracy" of
// thirty people goes as well; a second column therefore spares the names that people of the other labelled sets use.
// A name that is needed all the same has its account in needed-names.yaml; a loss without one fails the check.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nodesOf } from '../dist/ruleset/check-references.js';
import { flagsOf, isHit, judgeAll, loadLabelledResumes, meanF1, tallyFlag } from './labelled.mjs';
import { countNames, keyOf, personOf } from './name-counts.mjs';

const WIDTH = 80;
/** Macro F1 that may be lost. */
const MOST_LOST = 0.05;
/** No resume holds this; an emptied list of phrases needs a member. */
const NEVER = 'zqzqzqzq';

/**
 * Prints macro F1 with and without the names of single persons, and each name that a lost flag hangs on. Gives whether
 * every loss has its account.
 */
export async function printLeaveOut(ruleset) {
  const loaded = await loadLabelledResumes(ruleset);
  const { names: all, others } = await countNames(loaded, ruleset);
  const names = all.filter(({ people }) => people.length === 1);
  const rare = names.filter(({ elsewhere }) => elsewhere === 0);
  const before = talliesOf(judgeAll(loaded, ruleset));
  const judged = judgeAll(loaded, without(ruleset, names));
  const after = talliesOf(judged);
  const afterRare = talliesOf(judgeAll(loaded, without(ruleset, rare)));
  console.log('flag                     F1  without  seen nowhere else  changed');
  for (const [index, { flag, f1, wrong }] of after.entries()) {
    const changed = wrong.filter((one) => !before[index].wrong.includes(one));
    printWrapped(
      `${flag.padEnd(22)} ${before[index].f1.toFixed(2)}   ${f1.toFixed(2)}     ${afterRare[index].f1.toFixed(2)}               `,
      changed.join(' '),
    );
  }
  console.log('');
  printLoss(`${names.length} names that one labelled resume holds`, before, after);
  printLoss(`${rare.length} of them that none of ${others} other labelled resumes holds`, before, afterRare);
  const complete = printNeeded(judged, loaded, ruleset, names, before);
  printNames(names, ruleset);
  return complete;
}

const talliesOf = (judged) => flagsOf(judged).map((flag) => tallyFlag(flag, judged));

function printLoss(what, before, after) {
  const difference = meanF1(before) - meanF1(after);
  printWrapped(
    '',
    `macro F1 ${meanF1(before).toFixed(3)}, without ${what} ${meanF1(after).toFixed(3)}: ${difference.toFixed(3)} lower (within ${MOST_LOST}: ${difference <= MOST_LOST ? 'yes' : 'NO'})`,
  );
}

/** The ruleset without these names; an entry that loses all of them is gone. */
function without(ruleset, names) {
  const gone = new Set(names.map(keyOf));
  const keeps = (entry, name) => !gone.has(keyOf({ entry, name }));
  const vocabulary = ruleset.vocabulary
    .map((entry) => ({ ...entry, names: entry.names.filter((name) => keeps(entry.id, name)) }))
    .filter((entry) => entry.names.length > 0);
  const rules = JSON.parse(JSON.stringify(ruleset.rules), (key, value) => {
    if (key !== 'text' || (typeof value !== 'string' && !Array.isArray(value))) return value;
    const kept = [value].flat().filter((name) => keeps(null, name));
    return kept.length > 0 ? kept : [NEVER];
  });
  return { ...ruleset, vocabulary, rules };
}

/** For each flag that was lost: the single names that bring it back, or the fewest that do so together. */
function printNeeded(judged, loaded, ruleset, names, before) {
  const wasWrong = new Set(
    before.flatMap(({ flag, wrong }) => wrong.map((one) => `${flag} ${one.slice(1)}`)),
  );
  const accounts = parse(readFileSync(new URL('needed-names.yaml', import.meta.url), 'utf8'));
  const needed = new Map();
  let [lost, told] = [0, 0];
  console.log('\nNeeded names, and how many resumes of the other sets hold them');
  for (const [index, { label, findings }] of judged.entries()) {
    for (const [flag, truth] of Object.entries(label.flags)) {
      if (truth === isHit(findings, flag) || wasWrong.has(`${flag} ${label.file}`)) continue;
      const own = names.filter(({ people }) => people[0] === personOf(label.file));
      const isRight = (kept) => {
        const rest = without(
          ruleset,
          names.filter((name) => !kept.includes(name)),
        );
        return isHit(judgeAll([loaded[index]], rest)[0].findings, flag) === truth;
      };
      const single = own.filter((name) => isRight([name]));
      const restoring = single.length > 0 ? single : fewest(own, isRight);
      const list = restoring.map(({ name, elsewhere }) => `"${name}" (${elsewhere})`);
      printWrapped(
        `${label.file} ${flag} ${truth ? 'missed' : 'too much'}: `,
        single.length > 0 ? `any of ${list.join(', ')}` : `together ${list.join(', ')}`,
      );
      const keys = restoring.map(({ entry, name }) => entry ?? name);
      lost += 1;
      told += restoring.length > 0 && keys.every((key) => accounts[key] !== undefined) ? 1 : 0;
      for (const name of restoring) needed.set(keyOf(name), name);
    }
  }
  printAccounts([...needed.values()], accounts);
  console.log(`\n${told} of ${lost} lost flags are accounted for in bench/needed-names.yaml`);
  return told === lost;
}

/** Names that bring a flag back together, and none of which can be left out: each is tried in turn. */
function fewest(names, isRight) {
  return names.reduce((kept, name) => {
    const rest = kept.filter((other) => other !== name);
    return isRight(rest) ? rest : kept;
  }, names);
}

function printAccounts(needed, accounts) {
  console.log('\nWhat they are');
  const keys = [...new Set(needed.map(({ entry, name }) => entry ?? name))].sort();
  for (const key of keys) printWrapped(`${key}: `, accounts[key] ?? 'NO ACCOUNT in needed-names.yaml');
  const stale = Object.keys(accounts).filter((key) => !keys.includes(key));
  if (stale.length > 0) printWrapped('\nNo longer needed: ', stale.join(', '));
}

/** The names by flag: those that one of its conditions looks for. A name may serve several flags. */
function printNames(names, ruleset) {
  console.log('\nNames taken out, by the rules that look for them');
  const kindsOf = new Map(ruleset.vocabulary.map(({ id, kinds }) => [id, kinds]));
  for (const rule of ruleset.rules) {
    const wanted = new Set(
      nodesOf(rule).flatMap(({ node }) => [node.kind ?? [], node.term ?? [], node.text ?? []].flat()),
    );
    const here = names.filter(({ entry, name }) =>
      entry === null
        ? wanted.has(name)
        : wanted.has(entry) || (kindsOf.get(entry) ?? []).some((kind) => wanted.has(kind)),
    );
    if (here.length > 0)
      printWrapped(
        `${rule.id} (${here.length}): `,
        [...new Set(here.map(({ name }) => name))].sort().join(', '),
      );
  }
}

function printWrapped(head, text) {
  let line = head;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH) {
      console.log(line.trimEnd());
      line = '  ';
    }
    line += `${word} `;
  }
  console.log(line.trimEnd());
}
