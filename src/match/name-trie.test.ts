import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../resume/split-words.js';
import { cutClauses } from './clauses.js';
import { buildNameTrie, findNames, longestOnly } from './name-trie.js';

/** What the given names find in a text: the words as written, longest names only. */
function found(
  names: readonly string[],
  text: string,
  lineHyphens: ReadonlySet<number> = new Set(),
): string[] {
  const words = splitWords(text, lineHyphens);
  const { joinable } = cutClauses({ text, words });
  const matches = longestOnly(
    findNames(buildNameTrie(names.map((name) => [name, name] as const)), text, words, joinable),
  );
  return matches.map(({ firstWord, endWord }) =>
    text.slice(words[firstWord]?.start, words[endWord - 1]?.end),
  );
}

describe('names in the term syntax', () => {
  it.each([
    ['a word by its stem', ['fine-tune'], 'We fine-tuned it', ['fine-tuned']],
    ['a Russian word by its stem', ['модель'], 'обучение моделей', ['моделей']],
    ['any letter case', ['PyTorch'], 'pytorch, PYTORCH', ['pytorch', 'PYTORCH']],
    ['a prefix', ['обуч*'], 'обучил, обучение, научил', ['обучил', 'обучение']],
    ['a prefix inside a name', ['тонк* настройк*'], 'тонкой настройкой', ['тонкой настройкой']],
    ['an exact spelling', ['=RAG'], 'RAG, rag, Rag, RAGs', ['RAG']],
    ['an exact spelling of several words', ['=Meta AI'], 'Meta AI and meta ai', ['Meta AI']],
    ['space for hyphen', ['scikit-learn'], 'scikit learn', ['scikit learn']],
    ['hyphen for space', ['vector store'], 'vector-store', ['vector-store']],
    ['a name written apart', ['Node.js'], 'Node.js and node js', ['Node.js', 'node js']],
    ['digits glued or apart', ['GPT-4'], 'GPT4, GPT-4, GPT 4', ['GPT4', 'GPT-4', 'GPT 4']],
    ['ё for е', ['счёт'], 'счета и счёта', ['счета', 'счёта']],
    ['signs of a language', ['C++', 'C#'], 'C, C++, C#', ['C++', 'C#']],
  ])('match %s', (_what, names, text, expected) => {
    expect(found(names, text)).toEqual(expected);
  });

  it.each([
    ['across a full stop', ['hugging face'], 'I was hugging. Face it.'],
    ['across a comma', ['vector store'], 'vector, store'],
    ['across brackets', ['vector store'], 'vector (store)'],
    ['inside a longer word', ['LoRA'], 'LoRaWAN sensors'],
    ['inside a longer number', ['GPT-4'], 'GPT-45'],
    ['a prefix that is the end of a word', ['обуч*'], 'переобучил'],
    ['the beginning of a name alone', ['vector store'], 'a vector'],
  ])('do not match %s', (_what, names, text) => {
    expect(found(names, text)).toEqual([]);
  });

  it('give way to longer names', () => {
    expect(found(['GPT', 'GPT-4', 'GPT-4o', 'GPT-4o mini'], 'GPT-4o mini, GPT-4o, GPT-4, GPT')).toEqual([
      'GPT-4o mini',
      'GPT-4o',
      'GPT-4',
      'GPT',
    ]);
    expect(found(['power transformer', 'transformer'], 'power transformers')).toEqual(['power transformers']);
  });

  it('are found across a line-end hyphen, be it part of the word or not', () => {
    expect(found(['optimization'], 'optimi-zation', new Set([7]))).toEqual(['optimi-zation']);
    expect(found(['fine-tuning'], 'fine-tuning', new Set([5]))).toEqual(['fine-tuning']);
    expect(found(['PyTorch Lightning'], 'PyTorch Light-ning', new Set([14]))).toEqual(['PyTorch Light-ning']);
  });

  it('never overlap, whatever the names and the text', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'a b', 'b c', 'a b c', 'c a');
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }),
        (names, text) => {
          const matches = found(names, text.join(' '));
          expect(matches.flatMap((match) => match.split(' ')).length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  // To compare each name found with all the others would run into the time-out.
  it('are found in linear time where every word begins one', () => {
    const names = ['a a a a a b', 'a*', '=a a a c'];
    expect(found(names, 'a '.repeat(300_000))).toHaveLength(300_000);
  });
});
