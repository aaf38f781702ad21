import { listOf, nodesOf } from './check-references.js';
import type { Check, Doubt } from './doubt.js';
import { spelledName } from './spelled-name.js';

/** A prefix this short begins hundreds of words that have nothing to do with each other. */
const SHORTEST = 3;

/** Names of one word that begin too many words: "a*" is found on every line. */
export const checkPrefixes: Check = ({ vocabulary, rules }) => [
  ...vocabulary.flatMap(({ id, names }) =>
    names.filter(isTooWide).map((name) => wide('vocabulary', id, ['names', name], name)),
  ),
  ...rules.flatMap((rule) =>
    nodesOf(rule).flatMap(({ node, path }) =>
      listOf(node.text).flatMap((name, i) =>
        isTooWide(name)
          ? [wide('rules', rule.id, [...path, 'text', ...(Array.isArray(node.text) ? [i] : [])], name)]
          : [],
      ),
    ),
  ),
];

function isTooWide(name: string): boolean {
  const { words } = spelledName(name);
  const [word] = words;
  return words.length === 1 && word?.prefix === true && word.form.length < SHORTEST;
}

const wide = (
  collection: Doubt['collection'],
  id: string,
  path: readonly PropertyKey[],
  name: string,
): Doubt => ({
  code: 'wide-prefix',
  collection,
  id,
  path,
  message: `"${name}" is found in every word that begins so, on nearly every line`,
  hint: `Write more letters before the star, or the words themselves.`,
});
