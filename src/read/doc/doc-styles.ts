import type { RunFormat } from '../paragraphs/document-part.js';
import type { Place } from './fib.js';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js';
import { readRunProperties } from './run-properties.js';

/** What a style says, with all that it inherits. */
export interface DocStyle {
  readonly format: RunFormat;
  readonly paragraph: ParagraphProperties;
}

/** Finds a style by its number. */
export type FindStyle = (number: number) => DocStyle;

interface RawStyle {
  readonly isHeading: boolean;
  readonly base: number;
  readonly paragraph: Buffer;
  readonly characters: Buffer;
}

const PARAGRAPH = 1;
const EMPTY = Buffer.alloc(0);
const PLAIN: DocStyle = { format: {}, paragraph: {} };
/** Chains of styles are short; a longer one goes round in circles. */
const MAX_CHAIN = 20;

/** Reads the style sheet ([MS-DOC], 2.9.271). Styles that are broken are taken for plain ones. */
export function readDocStyles(table: Buffer, place: Place): FindStyle {
  const raw = readAll(table.subarray(place.offset, place.offset + place.length));
  const known = new Map<number, DocStyle>();
  const find = (number: number, depth: number): DocStyle => {
    const style = raw[number] ?? null;
    if (style === null || depth > MAX_CHAIN) return PLAIN;
    const resolved = known.get(number) ?? resolve(style, find(style.base, depth + 1));
    known.set(number, resolved);
    return resolved;
  };
  return (number) => find(number, 0);
}

function resolve(style: RawStyle, base: DocStyle): DocStyle {
  return {
    format: readRunProperties(style.characters, base.format).format,
    paragraph: {
      ...base.paragraph,
      ...(style.isHeading && { heading: true }),
      ...readParagraphProperties(style.paragraph),
    },
  };
}

function readAll(sheet: Buffer): readonly (RawStyle | null)[] {
  if (sheet.length < 6) return [];
  const styles: (RawStyle | null)[] = [];
  const baseLength = sheet.readUInt16LE(4);
  let at = 2 + sheet.readUInt16LE(0);
  while (at + 2 <= sheet.length) {
    const length = sheet.readUInt16LE(at);
    styles.push(readStyle(sheet.subarray(at + 2, at + 2 + length), baseLength));
    at += 2 + length;
  }
  return styles;
}

function readStyle(bytes: Buffer, baseLength: number): RawStyle | null {
  if (bytes.length < baseLength + 2 || bytes.length < 10) return null;
  const builtIn = bytes.readUInt16LE(0) & 0xfff;
  const kind = bytes.readUInt16LE(2) & 15;
  const name = bytes.readUInt16LE(baseLength);
  const [first, second] = readTwo(bytes, baseLength + 2 + name * 2 + 2);
  return {
    isHeading: builtIn >= 1 && builtIn <= 9,
    base: bytes.readUInt16LE(2) >> 4,
    // The properties of a paragraph follow the number of their style.
    paragraph: kind === PARAGRAPH ? first.subarray(2) : EMPTY,
    characters: kind === PARAGRAPH ? second : first,
  };
}

/** Two blocks that begin with their length, each at an even offset. */
function readTwo(bytes: Buffer, start: number): readonly [Buffer, Buffer] {
  const blocks: Buffer[] = [];
  let at = start;
  while (blocks.length < 2 && at + 2 <= bytes.length) {
    const length = bytes.readUInt16LE(at);
    blocks.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length + (length % 2);
  }
  return [blocks[0] ?? EMPTY, blocks[1] ?? EMPTY];
}
