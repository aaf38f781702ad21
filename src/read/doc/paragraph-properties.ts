import { readProperties } from './properties.js';
import { shadeOf } from './run-properties.js';

/** What the properties of a paragraph say; undefined: not said here. */
export interface ParagraphProperties {
  readonly heading?: boolean;
  readonly list?: boolean;
  readonly inTable?: boolean;
  /** True for the mark at the end of a table row, which has no text. */
  readonly endsRow?: boolean;
  readonly shade?: string;
}

const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const INNER_ROW = 0x244c;
const OUTLINE = 0x2640;
const LIST = 0x460b;
const SHADE = 0xc64d;
const OLD_SHADE = 0x442d;
/** Outline level of body text. */
const BODY = 9;

/** Reads the properties of a paragraph ([MS-DOC], 2.6.2). */
export function readParagraphProperties(bytes: Buffer): ParagraphProperties {
  let found: ParagraphProperties = {};
  for (const { code, operand } of readProperties(bytes)) {
    if (operand.length === 0) continue;
    const value = operand.readUInt8(0);
    if (code === IN_TABLE) found = { ...found, inTable: value === 1 };
    else if (code === ENDS_ROW || code === INNER_ROW) found = { ...found, endsRow: value === 1 };
    else if (code === OUTLINE) found = { ...found, heading: value < BODY };
    else if (code === LIST && operand.length >= 2) found = { ...found, list: operand.readUInt16LE(0) !== 0 };
    else if (code === SHADE || code === OLD_SHADE) found = { ...found, shade: shadeOf(operand) };
  }
  return found;
}
