import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { findColumns, type PairColumns } from '../interview/dataset/find-columns.js';
import type { Pair } from '../interview/dataset/make-dataset.js';
import type { PersonalPatterns } from '../interview/dataset/personal-patterns.js';
import { errorAt, RulesetError, type RulesetProblem } from '../ruleset/ruleset-error.js';
import { csvForm, decodedChunks } from './decode-take-home-csv.js';

/** Rows below the head, and how many of them lack a question or an answer. */
export interface PairCount {
  readonly rows: number;
  readonly blank: number;
}

/** A longer row comes from a quote that is never closed. */
const MAX_ROW_BYTES = 1024 * 1024;
const LINE_BREAK = /\r\n|[\r\n]/g;

/**
 * Hands every pair of a CSV file to `take`, one after another: no more than a row is held. Throws `RulesetError` with
 * the line that is wrong.
 */
export async function readTakeHomePairs(
  file: string,
  names: PersonalPatterns['columns'],
  take: (pair: Pair) => void,
): Promise<PairCount> {
  const { charset, delimiter } = await csvForm(file);
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_BYTES,
  });
  let columns: PairColumns | null = null;
  let rows = 0;
  let blank = 0;
  let nextLine = 1;
  // The parser counts a Windows line break within quotes twice.
  let countedTwice = 0;
  let wrongHead: RulesetError | null = null;
  try {
    await pipeline(Readable.from(decodedChunks(file, charset)), parser, async (records) => {
      for await (const { record, info } of records as AsyncIterable<ParsedRow>) {
        const breaks = record.flatMap((cell) => cell.match(LINE_BREAK) ?? []);
        countedTwice += breaks.filter((one) => one === '\r\n').length;
        const lastLine = info.lines - countedTwice;
        nextLine = lastLine + 1;
        if (columns === null) {
          const found = columnsOf(record, names, file);
          if (found instanceof RulesetError) {
            wrongHead = found;
            throw found;
          }
          columns = found;
          continue;
        }
        rows += 1;
        const question = record[columns.question]?.trim() ?? '';
        const answer = record[columns.answer]?.trim() ?? '';
        if (question === '' || answer === '') blank += 1;
        else take({ question, answer, line: lastLine - breaks.length });
      }
    });
  } catch (error) {
    // A consumer that throws ends the pipeline with an error of the pipeline's own.
    if (wrongHead !== null) throw wrongHead;
    if (error instanceof CsvError) throw new RulesetError([problemOf(error, file, nextLine)]);
    throw error;
  }
  if (columns === null) throw new RulesetError([at(file, 1, 'the file is empty', COLUMNS_HINT)]);
  return { rows, blank };
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const COLUMNS_HINT =
  'The first line names the columns. Call the two that matter "question" and "answer" (or «вопрос» and «ответ»).';

function columnsOf(
  head: readonly string[],
  names: PersonalPatterns['columns'],
  file: string,
): PairColumns | RulesetError {
  const { question, answer } = findColumns(head, names);
  if (question !== null && answer !== null) return { question, answer };
  const missing = [question === null ? 'question' : '', answer === null ? 'answer' : '']
    .filter((name) => name !== '')
    .join(' and no column ');
  const there = head.map((name) => `"${name.slice(0, 40)}"`).join(', ');
  return new RulesetError([at(file, 1, `there is no column ${missing}; there is: ${there}`, COLUMNS_HINT)]);
}

/** What is wrong by the code of the parser, with what to do. */
const WRONG: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: [
    'this row has more or fewer cells than the first line',
    'A cell with a separator or a line break in it must stand in quotes.',
  ],
  CSV_QUOTE_NOT_CLOSED: [
    'a quote that begins in this row is never closed',
    'Close it; a quote within a cell is written twice.',
  ],
  CSV_MAX_RECORD_SIZE: ['this row is longer than a megabyte', 'Most likely a quote in it is not closed.'],
  CSV_INVALID_CLOSING_QUOTE: [
    'there is text behind the closing quote of a cell',
    'A quote within a cell is written twice.',
  ],
  INVALID_OPENING_QUOTE: [
    'there is a quote in a cell that begins without one',
    'Put the cell into quotes, and write the quotes in it twice.',
  ],
};

function problemOf(error: CsvError, file: string, nextLine: number): RulesetProblem {
  const [message, hint] = WRONG[error.code] ?? [error.message, 'Save the table again as CSV (UTF-8).'];
  const open = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  return at(file, open || typeof error.lines !== 'number' ? nextLine : error.lines, message, hint);
}

const at = (file: string, line: number, message: string, hint: string): RulesetProblem =>
  errorAt({ file: file.replaceAll('\\', '/'), line, column: 1, excerpt: null }, message, hint);
