import { describe, expect, it, test } from 'vitest';
import type { Anonymiser } from './anonymise.js';
import { pairsCsv } from './dataset-csv.js';
import { makeDataset, type Pair } from './make-dataset.js';
import { sampleRows } from './sample-rows.js';

const untouched: Anonymiser = (texts) => texts.map((text) => ({ text, replacements: [] }));
const pairs = (count: number): Pair[] =>
  Array.from({ length: count }, (_, i) => ({
    question: `question ${i}`,
    answer: `answer ${i}`,
    line: i + 2,
  }));

function sampled(rows: readonly Pair[], seed: number, size: number): readonly Pair[] {
  const sample = sampleRows<Pair>(seed, size);
  for (const [i, row] of rows.entries()) sample.add(row, i + 1);
  return sample.rows();
}

describe('the choice of rows', () => {
  it('is the same for the same seed and another for another', () => {
    const rows = pairs(5000);
    expect(sampled(rows, 1, 1010)).toEqual(sampled(rows, 1, 1010));
    expect(sampled(rows, 1, 1010)).not.toEqual(sampled(rows, 2, 1010));
  });

  it('never keeps more than twice its size, however many rows pass by', () => {
    const sample = sampleRows<number>(1, 100);
    let most = 0;
    for (let number = 1; number <= 100_000; number += 1) {
      sample.add(number, number);
      most = Math.max(most, sample.kept());
    }
    expect(most).toBeLessThanOrEqual(200);
    expect(sample.rows()).toHaveLength(100);
  });

  it('gives every part of the file the same chance', () => {
    const lines = sampled(pairs(10_000), 3, 1000).map(({ line }) => line);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const here = lines.filter((line) => Math.floor((line - 2) / 1000) === tenth).length;
      expect(here).toBeGreaterThan(60);
      expect(here).toBeLessThan(140);
    }
  });
});

test('1,010 rows become 1,000 pairs and 10 questions, none of them in both', () => {
  const dataset = makeDataset(sampled(pairs(1010), 1, 1010), 10, untouched);
  expect(dataset.pairs).toHaveLength(1000);
  expect(dataset.questions).toHaveLength(10);
  expect(new Set([...dataset.pairs, ...dataset.questions].map(({ question }) => question)).size).toBe(1010);
});

test('a question that is asked twice is not held back, so that the test is none of memory', () => {
  const twice = [
    ...pairs(8),
    ...pairs(6).map((pair) => ({ ...pair, question: `${pair.question.toUpperCase()}?` })),
  ];
  const { questions } = makeDataset(twice, 2, untouched);
  expect(questions.map(({ question }) => question)).toEqual(['question 6', 'question 7']);
  expect(() => makeDataset(twice, 3, untouched)).toThrow(RangeError);
});

test('too few rows are no dataset', () => {
  expect(() => makeDataset(pairs(10), 10, untouched)).toThrow(RangeError);
  expect(makeDataset(pairs(11), 10, untouched).pairs).toHaveLength(1);
});

test('a cell is no formula in a spreadsheet', () => {
  const csv = pairsCsv([{ id: 1, question: '=HYPERLINK("x")', answer: '@SUM(1)' }]);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain(`'@SUM(1)`);
});
