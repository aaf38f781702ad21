import type { PersonalPatterns } from './personal-patterns.js';

/** Where questions and answers stand in a row, from 0. */
export interface PairColumns {
  readonly question: number;
  readonly answer: number;
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Tells the columns by their heads; null for one that is not there. A name earlier in the list goes first. */
export function findColumns(
  head: readonly string[],
  names: PersonalPatterns['columns'],
): Readonly<Record<keyof PairColumns, number | null>> {
  const keys = head.map(keyOf);
  const find = (known: readonly string[]): number | null => {
    const name = known.map(keyOf).find((one) => keys.includes(one));
    return name === undefined ? null : keys.indexOf(name);
  };
  return { question: find(names.question), answer: find(names.answer) };
}
