import type { Word } from '../resume/resume.js';
import { splitWords } from '../resume/split-words.js';

interface TrieNode<T> {
  readonly byStem: Map<string, TrieNode<T>>;
  readonly byPrefix: Map<string, TrieNode<T>>;
  readonly ends: { readonly value: T; readonly exact: string | null }[];
}

/** Names of vocabulary entries as a trie over words, so that one pass over a text finds them all. */
export interface NameTrie<T> {
  readonly root: TrieNode<T>;
  readonly prefixLengths: readonly number[];
}

/** A name found in a text: words `firstWord` to `endWord` (excluded). */
export interface NameMatch<T> {
  readonly value: T;
  readonly firstWord: number;
  readonly endWord: number;
}

const createNode = <T>(): TrieNode<T> => ({ byStem: new Map(), byPrefix: new Map(), ends: [] });

/** Builds a trie from names in the term syntax: words by stem, "обуч*" by prefix, "=RAG" by exact spelling. */
export function buildNameTrie<T>(names: Iterable<readonly [name: string, value: T]>): NameTrie<T> {
  const root = createNode<T>();
  const prefixLengths = new Set<number>();
  for (const [name, value] of names) {
    const exact = name.startsWith('=') ? name.slice(1) : null;
    const spelled = exact ?? name;
    let node = root;
    for (const word of splitWords(spelled)) {
      const isPrefix = exact === null && spelled[word.end] === '*';
      if (isPrefix) prefixLengths.add(word.form.length);
      node = step(isPrefix ? node.byPrefix : node.byStem, isPrefix ? word.form : word.stem);
    }
    if (node !== root) node.ends.push({ value, exact });
  }
  return { root, prefixLengths: [...prefixLengths].sort((a, b) => a - b) };
}

function step<T>(children: Map<string, TrieNode<T>>, key: string): TrieNode<T> {
  const known = children.get(key);
  if (known !== undefined) return known;
  const node = createNode<T>();
  children.set(key, node);
  return node;
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
  for (let first = 0; first < words.length; first += 1) {
    walk(trie.root, first, first);
  }
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
    if (node.byPrefix.size === 0) return;
    for (const length of trie.prefixLengths) {
      if (length > form.length) break;
      const byPrefix = node.byPrefix.get(form.slice(0, length));
      if (byPrefix !== undefined) walk(byPrefix, first, next);
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
