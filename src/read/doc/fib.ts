import { ReadError } from '../read-error.js';

/** Where in the table stream something lies. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The parts of the file information block that lead to text and formatting. */
export interface FileInformation {
  readonly tableName: '0Table' | '1Table';
  /** Number of characters of each story, in the order in which they stand. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly textBoxes: number;
    readonly headerTextBoxes: number;
  };
  readonly styles: Place;
  readonly headers: Place;
  readonly characterFormats: Place;
  readonly paragraphFormats: Place;
  readonly pieces: Place;
}

const MARK = 0xa5ec;
/** The first version of the format as it has been since Word 97. */
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/**
 * Reads the head of the stream WordDocument ([MS-DOC], 2.5.1).
 * @throws {ReadError} for encrypted documents and for versions before Word 97.
 */
export function readFib(main: Buffer): FileInformation {
  if (main.length < 0x1aa || main.readUInt16LE(0) !== MARK)
    throw new ReadError('damaged', 'no Word document');
  const flags = main.readUInt16LE(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new ReadError('encrypted', 'a password-protected Word document');
  if (main.readUInt16LE(2) < WORD_97) throw new ReadError('unsupported', 'written by Word 95 or older');
  const place = (at: number): Place => ({ offset: main.readUInt32LE(at), length: main.readUInt32LE(at + 4) });
  return {
    tableName: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
    lengths: {
      body: main.readUInt32LE(0x4c),
      footnotes: main.readUInt32LE(0x50),
      headers: main.readUInt32LE(0x54),
      comments: main.readUInt32LE(0x5c),
      endnotes: main.readUInt32LE(0x60),
      textBoxes: main.readUInt32LE(0x64),
      headerTextBoxes: main.readUInt32LE(0x68),
    },
    styles: place(0xa2),
    headers: place(0xf2),
    characterFormats: place(0xfa),
    paragraphFormats: place(0x102),
    pieces: place(0x1a2),
  };
}
