import { statSync } from 'node:fs';
import path from 'node:path';
import { type Anonymiser, anonymiser } from '../interview/dataset/anonymise.js';
import { pairsCsv, replacementsCsv } from '../interview/dataset/dataset-csv.js';
import { datasetReport } from '../interview/dataset/dataset-report.js';
import { type Dataset, makeDataset, type Pair } from '../interview/dataset/make-dataset.js';
import { sampleRows } from '../interview/dataset/sample-rows.js';
import { wholeNumber } from './option-values.js';
import { readTakeHomePairs } from './read-take-home-pairs.js';
import { readPersonalPatterns } from './read-take-home-rules.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeOutputs } from './write-output.js';
import { writeToStdout } from './write-to-stdout.js';

/** The options of `take-home dataset` as commander gives them. */
export interface DatasetCommandOptions {
  readonly out: string;
  readonly seed: string;
  readonly limit: string;
  readonly questions: string;
  readonly lang?: string;
}

/** `hypecheck take-home dataset`. Throws `UsageError` or `RulesetError` for a table that no dataset can be made from. */
export async function runTakeHomeDataset(file: string, options: DatasetCommandOptions): Promise<number> {
  const language = resolveLanguage(options.lang, surroundings().env);
  const seed = wholeNumber('--seed', options.seed, [0, 2 ** 31]);
  const limit = wholeNumber('--limit', options.limit, [1, 20_000]);
  const questions = wholeNumber('--questions', options.questions, [1, 1000]);
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined || there.isDirectory())
    throw new UsageError(
      `"${file}" ${there === undefined ? 'does not exist' : 'is a folder'}`,
      'Name a CSV file with questions and answers.',
    );
  const patterns = readPersonalPatterns();
  const sample = sampleRows<Pair>(seed, limit + questions);
  let number = 0;
  const { rows, blank } = await readTakeHomePairs(file, patterns.columns, (pair) => {
    number += 1;
    sample.add(pair, number);
  });
  const dataset = datasetOf(sample.rows(), questions, anonymiser(patterns));
  const place = (name: string): string => path.join(options.out, name).replaceAll('\\', '/');
  const written = {
    pairs: place('pairs.csv'),
    questions: place('questions.csv'),
    replacements: place('replacements.csv'),
  };
  await writeOutputs([
    { file: written.pairs, content: pairsCsv(dataset.pairs) },
    { file: written.questions, content: pairsCsv(dataset.questions) },
    { file: written.replacements, content: replacementsCsv(dataset.replacements) },
  ]);
  await writeToStdout(datasetReport(dataset, { file, seed, rows, blank, written }, patterns, language));
  return 0;
}

function datasetOf(sample: readonly Pair[], questions: number, anonymise: Anonymiser): Dataset {
  try {
    return makeDataset(sample, questions, anonymise);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      `${sample.length} rows with question and answer (${error.message}) are not enough to hold ${questions} back`,
      'Give more rows, or hold fewer back: --questions 5',
    );
  }
}
