// A check against a vocabulary that was learned by heart: every name, and every phrase written straight into a rule,
// that stands in the text of one labelled person only is taken out, and the flags are judged again. What the rules
// lose is what they know about one person rather than about the trade. Names in hidden text count as well, and so do
// names inside longer ones. A name that is needed all the same has its account in needed-names.yaml.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cutClauses } from '../dist/match/clauses.js';
import { compileRuleset } from '../dist/match/compile-ruleset.js';
import { findNames } from '../dist/match/name-trie.js';
import { nodesOf } from '../dist/ruleset/check-references.js';
import { flagsOf, isHit, judgeAll, loadLabelledResumes, meanF1, tallyFlag } from './labelled.mjs';

const WIDTH = 80;
/** Two versions of one resume are one person. */
const personOf = (label) => label.file.replace(/(?:-2026)?\.[^.]+$/, '');
/** No resume holds this; an emptied list of phrases needs a member. */
const NEVER = 'zqzqzqzq';

/** Prints macro F1 with and without the names of single persons, and each name that a lost flag hangs on. */
export async function printLeaveOut(ruleset) {
  const loaded = await loadLabelledResumes(ruleset);
  const names = singleNames(loaded, ruleset);
  const before = talliesOf(judgeAll(loaded, ruleset));
  const judged = judgeAll(loaded, without(ruleset, names));
  const after = talliesOf(judged);
  console.log('flag                     F1  without   changed');
  for (const [index, { flag, f1, wrong }] of after.entries()) {
    const changed = wrong.filter((one) => !before[index].wrong.includes(one));
    printWrapped(
      `${flag.padEnd(22)} ${before[index].f1.toFixed(2)}   ${f1.toFixed(2)}   `,
      changed.join(' '),
    );
  }
  const difference = meanF1(before) - meanF1(after);
  console.log(
    `\nmacro F1 ${meanF1(before).toFixed(3)}, without ${names.length} names of single resumes\n${meanF1(after).toFixed(3)}, ${difference.toFixed(3)} lower (within 0.05: ${difference <= 0.05 ? 'yes' : 'NO'})`,
  );
  printNeeded(judged, loaded, ruleset, names, before);
  printNames(names, ruleset);
}

const talliesOf = (judged) => flagsOf(judged).map((flag) => tallyFlag(flag, judged));

/** Names and phrases that stand in the text of one person only: { entry, name, file }; entry is null for a phrase. */
function singleNames(loaded, ruleset) {
  const phrases = ruleset.rules.flatMap((rule) =>
    nodesOf(rule).flatMap(({ node }) => [node.text ?? []].flat()),
  );
  const asEntries = [
    ...ruleset.vocabulary.flatMap((entry) =>
      entry.names.map((name) => ({ ...entry, names: [name], of: entry.id })),
    ),
    ...[...new Set(phrases)].map((name) => ({ names: [name], kinds: [], of: null })),
  ].map((entry, index) => ({ ...entry, id: `name-${index}` }));
  // Rules aren't judged here, so only the names of the split vocabulary matter.
  const words = compileRuleset({
    ...ruleset,
    vocabulary: asEntries.filter(({ of }) => of !== null),
    rules: [],
  });
  const inline = compileRuleset({
    ...ruleset,
    vocabulary: asEntries.filter(({ of }) => of === null),
    rules: [],
  });
  const people = new Map();
  for (const { label, resume } of loaded) {
    for (const compiled of [words, inline]) {
      for (const { value } of findNames(
        compiled.vocabulary,
        resume.text,
        resume.words,
        cutClauses(resume).joinable,
      )) {
        const { entry } = value;
        const known = people.get(entry) ?? new Map();
        people.set(entry, known.set(personOf(label), label.file));
      }
    }
  }
  return [...people]
    .filter(([, persons]) => persons.size === 1)
    .map(([{ of, names }, persons]) => ({ entry: of, name: names[0], person: [...persons.keys()][0] }));
}

/** The ruleset without these names; an entry that loses all of them is gone. */
function without(ruleset, names) {
  const gone = new Set(names.map(({ entry, name }) => `${entry} ${name}`));
  const keeps = (entry, name) => !gone.has(`${entry} ${name}`);
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

/** For each flag that was lost: the single names that bring it back. */
function printNeeded(judged, loaded, ruleset, names, before) {
  const wasWrong = new Set(
    before.flatMap(({ flag, wrong }) => wrong.map((one) => `${flag} ${one.slice(1)}`)),
  );
  const accounts = parse(readFileSync(new URL('needed-names.yaml', import.meta.url), 'utf8'));
  const told = new Set();
  console.log('\nNeeded names: each brings a lost flag back by itself.');
  for (const [index, { label, findings }] of judged.entries()) {
    for (const [flag, truth] of Object.entries(label.flags)) {
      if (truth === isHit(findings, flag) || wasWrong.has(`${flag} ${label.file}`)) continue;
      const own = names.filter(({ person }) => person === personOf(label));
      const restores = own.filter((name) => {
        const rest = without(
          ruleset,
          names.filter((other) => other !== name),
        );
        return isHit(judgeAll([loaded[index]], rest)[0].findings, flag) === truth;
      });
      const account = restores
        .map(({ entry, name }) => `"${name}" (${entry ?? 'phrase of a rule'})`)
        .join(', ');
      printWrapped(
        `${label.file} ${flag} ${truth ? 'missed' : 'too much'}: `,
        account === '' ? 'no single name; several together' : account,
      );
      for (const { entry, name } of restores) told.add(entry ?? name);
    }
  }
  console.log('\nWhat they are');
  for (const key of [...told].sort())
    printWrapped(`${key}: `, accounts[key] ?? 'NO ACCOUNT in needed-names.yaml');
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
