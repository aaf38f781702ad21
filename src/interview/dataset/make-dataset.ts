import type { Anonymiser, Replacement } from './anonymise.js';

/** A question and its answer as the company has them. */
export interface Pair {
  readonly question: string;
  readonly answer: string;
  /** Where the row begins in the file, from 1. */
  readonly line: number;
}

/** A pair without personal data. */
export interface DatasetRow {
  /** From 1 in each of the two files. */
  readonly id: number;
  readonly question: string;
  readonly answer: string;
}

/** Where something was taken out. */
export interface DatasetReplacement extends Omit<Replacement, 'at'> {
  readonly part: 'pairs' | 'questions';
  readonly id: number;
  readonly line: number;
  readonly column: 'question' | 'answer';
  /** The new text around the placeholder. */
  readonly around: string;
}

/** The data of a take-home task. */
export interface Dataset {
  readonly pairs: readonly DatasetRow[];
  /** Held back for the test. None of them is asked in the pairs as well. */
  readonly questions: readonly DatasetRow[];
  readonly replacements: readonly DatasetReplacement[];
}

const AROUND = 40;
const COLUMNS = ['question', 'answer'] as const;

/**
 * Anonymises pairs and holds some of them back for the test: the first ones whose question is asked only once. Throws
 * `RangeError` if there are not enough for both.
 */
export function makeDataset(sample: readonly Pair[], questions: number, anonymise: Anonymiser): Dataset {
  const cleaned = sample.map(({ question, answer, line }) => {
    const [asked, answered] = anonymise([question, answer]);
    return { line, question: asked, answer: answered, key: keyOf(asked?.text ?? '') };
  });
  const times = new Map<string, number>();
  for (const { key } of cleaned) times.set(key, (times.get(key) ?? 0) + 1);
  const heldBack = new Set(cleaned.filter(({ key }) => times.get(key) === 1).slice(0, questions));
  if (heldBack.size < questions || cleaned.length <= questions)
    throw new RangeError(`${heldBack.size} different questions`);
  const inPart = (part: DatasetReplacement['part']) => {
    const rows = cleaned
      .filter((row) => heldBack.has(row) === (part === 'questions'))
      .sort((a, b) => a.line - b.line);
    return {
      rows: rows.map(({ question, answer }, i) => ({
        id: i + 1,
        question: question?.text ?? '',
        answer: answer?.text ?? '',
      })),
      replacements: rows.flatMap((row, i) =>
        COLUMNS.flatMap((column) =>
          (row[column]?.replacements ?? []).map(({ kind, placeholder, at }) => ({
            ...{ part, id: i + 1, line: row.line, column, kind, placeholder },
            around: around(row[column]?.text ?? '', at, placeholder.length),
          })),
        ),
      ),
    };
  };
  const pairs = inPart('pairs');
  const test = inPart('questions');
  return {
    pairs: pairs.rows,
    questions: test.rows,
    replacements: [...pairs.replacements, ...test.replacements],
  };
}

/** Questions that differ only in letter case, blanks and punctuation are the same. */
const keyOf = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const around = (text: string, at: number, length: number): string =>
  text
    .slice(Math.max(0, at - AROUND), at + length + AROUND)
    .replace(/\s+/g, ' ')
    .trim();
