import type { Word } from '../resume/resume.js';
import { splitWords } from '../resume/split-words.js';

interface TrieNode<T> {
  readonly byStem: Map<string, TrieNode<T>>;
  /** Beginnings of words, letter by letter; null where no name goes on with one. */
  prefixes: PrefixNode<T> | null;
  readonly ends: { readonly value: T; readonly exact: string | null }[];
}

interface PrefixNode<T> {
  readonly byLetter: Map<number, PrefixNode<T>>;
  /** Where a name goes on after a word that begins so. */
  word: TrieNode<T> | null;
}

/** Names of vocabulary entries as a trie over words, so that one pass over a text finds them all. */
export type NameTrie<T> = Pick<TrieNode<T>, 'byStem' | 'prefixes' | 'ends'>;

/** A name found in a text: words `firstWord` to `endWord` (excluded). */
export interface NameMatch<T> {
  readonly value: T;
  readonly firstWord: number;
  readonly endWord: number;
}

const createNode = <T>(): TrieNode<T> => ({ byStem: new Map(), prefixes: null, ends: [] });
const createPrefix = <T>(): PrefixNode<T> => ({ byLetter: new Map(), word: null });

/** Builds a trie from names in the term syntax: words by stem, "обуч*" by prefix, "=RAG" by exact spelling. */
export function buildNameTrie<T>(names: Iterable<readonly [name: string, value: T]>): NameTrie<T> {
  const root = createNode<T>();
  for (const [name, value] of names) {
    const exact = name.startsWith('=') ? name.slice(1) : null;
    const spelled = exact ?? name;
    let node = root;
    for (const word of splitWords(spelled)) {
      const isPrefix = exact === null && spelled[word.end] === '*';
      node = isPrefix ? stepByPrefix(node, word.form) : step(node.byStem, word.stem, createNode<T>);
    }
    if (node !== root) node.ends.push({ value, exact });
  }
  return root;
}

function step<Key, Node>(children: Map<Key, Node>, key: Key, create: () => Node): Node {
  const known = children.get(key);
  if (known !== undefined) return known;
  const node = create();
  children.set(key, node);
  return node;
}

function stepByPrefix<T>(node: TrieNode<T>, prefix: string): TrieNode<T> {
  node.prefixes ??= createPrefix();
  let letters = node.prefixes;
  for (let i = 0; i < prefix.length; i += 1)
    letters = step(letters.byLetter, prefix.charCodeAt(i), createPrefix<T>);
  letters.word ??= createNode();
  return letters.word;
}

/**
 * Finds every name in the words of a text. Linear in the text for a given vocabulary: from each word at
 * most as many steps as the longest name has words. `joinable[i]` tells whether word i may follow the
 * word before it inside a name.
 */
export function findNames<T>(
  trie: NameTrie<T>,
  text: string,
  words: readonly Word[],
  joinable: readonly boolean[],
): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  for (let first = 0; first < words.length; first += 1) walk(trie, first, first);
  return matches;

  function walk(node: TrieNode<T>, first: number, at: number): void {
    for (const { value, exact } of node.ends) {
      if (exact === null || spelling(text, words, first, at) === exact)
        matches.push({ value, firstWord: first, endWord: at });
    }
    const word = words[at];
    if (word === undefined || (at > first && joinable[at] !== true)) return;
    follow(node, word.stem, word.form, first, at + 1);
    if (word.joined !== null) follow(node, word.joined.stem, word.joined.form, first, at + 2);
  }

  function follow(node: TrieNode<T>, stem: string, form: string, first: number, next: number): void {
    const byStem = node.byStem.get(stem);
    if (byStem !== undefined) walk(byStem, first, next);
    let letters = node.prefixes ?? undefined;
    for (let i = 0; i < form.length && letters !== undefined; i += 1) {
      letters = letters.byLetter.get(form.charCodeAt(i));
      if (letters?.word != null) walk(letters.word, first, next);
    }
  }
}

const spelling = (text: string, words: readonly Word[], first: number, end: number): string =>
  text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);

/**
 * Keeps the longest names where names overlap, the leftmost of equally long ones; names of exactly the same
 * words all stay.
 */
export function longestOnly<T>(matches: readonly NameMatch<T>[]): NameMatch<T>[] {
  const byLength = [...matches].sort(
    (a, b) => b.endWord - b.firstWord - (a.endWord - a.firstWord) || a.firstWord - b.firstWord,
  );
  const taken = new Map<number, NameMatch<T>>();
  const kept = byLength.filter((match) => {
    const holder = taken.get(match.firstWord);
    if (holder?.firstWord === match.firstWord && holder.endWord === match.endWord) return true;
    for (let word = match.firstWord; word < match.endWord; word += 1) if (taken.has(word)) return false;
    for (let word = match.firstWord; word < match.endWord; word += 1) taken.set(word, match);
    return true;
  });
  return kept.sort((a, b) => a.firstWord - b.firstWord);
}
