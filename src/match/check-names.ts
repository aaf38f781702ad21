import { normaliseText } from '../resume/normalise-text.js';
import { splitWords } from '../resume/split-words.js';
import { listOf, nodesOf } from '../ruleset/check-references.js';
import type { Check, Doubt } from '../ruleset/doubt.js';
import { cutClauses } from './clauses.js';
import { buildNameTrie, findNames } from './name-trie.js';

/** Names that the matcher doesn't find even in a text that says nothing else. */
export const checkNames: Check = ({ vocabulary, rules }) => [
  ...vocabulary.flatMap(({ id, names }) =>
    names.filter(isNeverFound).map((name) => neverFound('vocabulary', id, ['names', name], name)),
  ),
  ...rules.flatMap((rule) =>
    nodesOf(rule).flatMap(({ node, path }) =>
      listOf(node.text).flatMap((name, i) =>
        isNeverFound(name)
          ? [neverFound('rules', rule.id, [...path, 'text', ...(Array.isArray(node.text) ? [i] : [])], name)]
          : [],
      ),
    ),
  ),
];

/** The text in which a name has to be found, as it is read from a resume. */
const ownText = (name: string): string => normaliseText(name.replace(/^=/, '').replaceAll('*', '')).text;

function isNeverFound(name: string): boolean {
  const text = ownText(name);
  const words = splitWords(text);
  const { joinable } = cutClauses({ text, words });
  return findNames(buildNameTrie([[name, name]]), text, words, joinable).length === 0;
}

function neverFound(
  collection: Doubt['collection'],
  id: string,
  path: readonly PropertyKey[],
  name: string,
): Doubt {
  const read = splitWords(ownText(name));
  return {
    code: 'name-never-found',
    collection,
    id,
    path,
    message: `"${name}" is never found`,
    hint:
      read.length === 0
        ? 'A name needs a letter or a digit.'
        : 'A name is one run of words: no comma, semicolon or bracket inside, a star only at the end of a word, after "=" the exact spelling with one space between words, no letters of another alphabet in a word.',
  };
}
