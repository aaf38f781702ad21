import { ReadError } from '../read-error.js';
import type { LoadStream } from './compound-file.js';
import { type FindStyle, readDocStyles } from './doc-styles.js';
import { type FileInformation, readFib } from './fib.js';
import { type FormatRun, readFormatRuns } from './format-runs.js';
import { type Piece, readPieces } from './piece-table.js';

/** A Word document taken apart: its text and what formats it. */
export interface DocDocument {
  readonly information: FileInformation;
  readonly table: Buffer;
  readonly pieces: readonly Piece[];
  readonly characters: readonly FormatRun[];
  readonly paragraphs: readonly FormatRun[];
  readonly findStyle: FindStyle;
}

/**
 * Takes a Word document apart.
 * @throws {ReadError} when it is encrypted, damaged, or older than Word 97.
 */
export function openDoc(load: LoadStream): DocDocument {
  const main = load('WordDocument');
  if (main === null) throw new ReadError('damaged', 'the stream WordDocument is missing');
  const information = readFib(main);
  const table = load(information.tableName);
  if (table === null) throw new ReadError('damaged', `the stream ${information.tableName} is missing`);
  return {
    information,
    table,
    pieces: readPieces(main, table, information.pieces),
    characters: readFormatRuns(main, table, information.characterFormats, 'character'),
    paragraphs: readFormatRuns(main, table, information.paragraphFormats, 'paragraph'),
    findStyle: readDocStyles(table, information.styles),
  };
}
