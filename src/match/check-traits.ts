import { normaliseText } from '../resume/normalise-text.js';
import { splitWords } from '../resume/split-words.js';
import { listOf, nodesOf } from '../ruleset/check-references.js';
import type { Check, Doubt } from '../ruleset/doubt.js';
import type { ProtectedTrait } from '../ruleset/read-protected-traits.js';
import { LANGUAGES } from '../ruleset/terms.js';
import { cutClauses } from './clauses.js';
import { buildNameTrie, findNames, longestOnly } from './name-trie.js';

/** Finds the words in a text that stand for a trait; a longer, harmless name takes their place. */
type FindTraits = (text: string) => readonly { readonly trait: string; readonly quote: string }[];

interface Said {
  readonly collection: Doubt['collection'];
  readonly id: string;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Words that stand for a protected trait in what a ruleset looks for, counts and asks about. */
export function checkTraits(traits: readonly ProtectedTrait[]): Check {
  const find = traitFinder(traits);
  return ({ vocabulary, rules, questions }) => {
    // A decoy is there to be passed over.
    const looked = vocabulary.filter(({ kinds }) => !kinds.includes('decoy'));
    const names = looked.flatMap(({ id, names: own }): Said[] =>
      own.map((name) => ({ collection: 'vocabulary', id, path: ['names', name], text: name })),
    );
    const texts = rules.flatMap((rule): Said[] => {
      const said = (path: readonly PropertyKey[], text: string): Said => ({
        collection: 'rules',
        id: rule.id,
        path,
        text,
      });
      return [
        ...LANGUAGES.flatMap((language) => [
          said(['title', language], rule.title[language]),
          said(['ask', language], rule.ask[language]),
        ]),
        ...nodesOf(rule).flatMap(({ node, path }) =>
          listOf(node.text).map((name, i) =>
            said([...path, 'text', ...(Array.isArray(node.text) ? [i] : [])], name),
          ),
        ),
      ];
    });
    const asked = questions.flatMap(({ id, ask }): Said[] =>
      LANGUAGES.map((language) => ({
        collection: 'questions',
        id,
        path: ['ask', language],
        text: ask[language],
      })),
    );
    return [...names, ...texts, ...asked].flatMap(({ text, ...place }) =>
      // One warning a text: the first word says what is wrong with it.
      find(text)
        .slice(0, 1)
        .map(({ trait, quote }) => ({
          ...place,
          code: 'protected-trait' as const,
          message: `"${quote}" stands for a protected trait: ${trait}`,
          hint: 'Who someone is must not decide about work. Look for what was done instead.',
        })),
    );
  };
}

function traitFinder(traits: readonly ProtectedTrait[]): FindTraits {
  const trie = buildNameTrie(
    traits.flatMap(({ id, words, harmless = [] }) => [
      ...words.map((word) => [word, id] as const),
      ...harmless.map((name) => [name, null] as const),
    ]),
  );
  return (name) => {
    const { text } = normaliseText(name.replace(/^=/, '').replaceAll('*', ''));
    const words = splitWords(text);
    const { joinable } = cutClauses({ text, words });
    return longestOnly(findNames(trie, text, words, joinable)).flatMap(({ value, firstWord, endWord }) =>
      value === null
        ? []
        : [{ trait: value, quote: text.slice(words[firstWord]?.start ?? 0, words[endWord - 1]?.end ?? 0) }],
    );
  };
}
