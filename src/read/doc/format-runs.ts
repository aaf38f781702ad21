import type { Place } from './fib.js';

/** The properties of the text between two offsets of the stream WordDocument. */
export interface FormatRun {
  readonly from: number;
  readonly to: number;
  readonly properties: Buffer;
}

const PAGE = 512;
const EMPTY = Buffer.alloc(0);

/**
 * Reads the formatted disk pages of characters or paragraphs ([MS-DOC], 2.9.33 and 2.9.174), in the order of
 * the text in the file. The properties of paragraphs begin with the number of their style.
 */
export function readFormatRuns(
  main: Buffer,
  table: Buffer,
  place: Place,
  kind: 'character' | 'paragraph',
): readonly FormatRun[] {
  const list = table.subarray(place.offset, place.offset + place.length);
  const count = Math.floor((list.length - 4) / 8);
  const runs: FormatRun[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const number = list.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff;
    const page = main.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length < PAGE || seen.has(number)) continue;
    seen.add(number);
    for (const run of runsOfPage(page, kind)) runs.push(run);
  }
  return runs.sort((one, other) => one.from - other.from);
}

/** The run that holds an offset, or null. */
export function findRun(runs: readonly FormatRun[], offset: number): FormatRun | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && offset < run.to ? run : null;
}

function runsOfPage(page: Buffer, kind: 'character' | 'paragraph'): readonly FormatRun[] {
  const count = page.readUInt8(PAGE - 1);
  const width = kind === 'character' ? 1 : 13;
  if ((count + 1) * 4 + count * width >= PAGE) return [];
  return Array.from({ length: count }, (_, index) => {
    const where = page.readUInt8((count + 1) * 4 + index * width) * 2;
    const properties = where === 0 ? EMPTY : propertiesAt(page, where, kind);
    return { from: page.readUInt32LE(index * 4), to: page.readUInt32LE((index + 1) * 4), properties };
  });
}

function propertiesAt(page: Buffer, at: number, kind: 'character' | 'paragraph'): Buffer {
  const length = page.readUInt8(at);
  if (kind === 'character') return page.subarray(at + 1, at + 1 + length);
  if (length > 0) return page.subarray(at + 1, at + 2 * length);
  const words = page[at + 1] ?? 0;
  return page.subarray(at + 2, at + 2 + 2 * words);
}
