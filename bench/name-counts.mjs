// Which names of the vocabulary, and which phrases written straight into a rule, stand in whose resume.
import { cutClauses } from '../dist/match/clauses.js';
import { compileRuleset } from '../dist/match/compile-ruleset.js';
import { findNames } from '../dist/match/name-trie.js';
import { nodesOf } from '../dist/ruleset/check-references.js';
import { FIRST_SET, LABELLED_SETS, loadLabelledResumes } from './labelled.mjs';

/** Two versions of one resume are one person. */
export const personOf = (file) => file.replace(/(?:-2026)?\.[^.]+$/, '');
/** One spelling of a name, told apart from the same spelling in another entry; entry is null for a phrase. */
export const keyOf = ({ entry, name }) => `${entry} ${name}`;

/**
 * The people of each name in the first set, and how many hold it in the other labelled sets:
 * { entry, name, people, elsewhere }. Names in hidden text count as well, and so do names inside longer ones.
 */
export async function countNames(loaded, ruleset) {
  const trie = splitNames(ruleset);
  const here = peopleOfNames(loaded, trie);
  // Labelled by other authors, who had no sight of the rules.
  const others = [];
  for (const set of LABELLED_SETS)
    if (set !== FIRST_SET) others.push(...(await loadLabelledResumes(ruleset, set)));
  const elsewhere = peopleOfNames(others, trie);
  const names = [...here].map(([key, { entry, name, people }]) => ({
    entry,
    name,
    people: [...people],
    elsewhere: elsewhere.get(key)?.people.size ?? 0,
  }));
  return { names, others: others.length };
}

/** A trie in which each name is an entry of its own, so that a match tells which one it was. */
function splitNames(ruleset) {
  const phrases = ruleset.rules.flatMap((rule) =>
    nodesOf(rule).flatMap(({ node }) => [node.text ?? []].flat()),
  );
  const words = ruleset.vocabulary.flatMap((entry) =>
    entry.names.map((name) => ({ ...entry, names: [name], of: entry.id })),
  );
  const inline = [...new Set(phrases)].map((name) => ({ names: [name], kinds: [], of: null }));
  const vocabulary = [...words, ...inline].map((entry, index) => ({ ...entry, id: `name-${index}` }));
  // Rules aren't judged here, so only the names of the split vocabulary matter.
  return compileRuleset({ ...ruleset, vocabulary, rules: [] }).names;
}

function peopleOfNames(resumes, trie) {
  const found = new Map();
  for (const { label, resume } of resumes) {
    for (const { value } of findNames(trie, resume.text, resume.words, cutClauses(resume).joinable)) {
      const { of: entry, names } = value.entry;
      const key = keyOf({ entry, name: names[0] });
      const known = found.get(key) ?? { entry, name: names[0], people: new Set() };
      known.people.add(personOf(label.file));
      found.set(key, known);
    }
  }
  return found;
}
