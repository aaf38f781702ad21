import type { Extract, Line } from '../read/extract.js';
import { plainLine } from '../read/plain-extract.js';
import { isMidSentence, opensQuote, wrapWidth } from '../read/text/wrap-width.js';
import { type NormalisedText, normaliseText } from './normalise-text.js';
import { findPeriod } from './parse-period.js';
import type { SourceLine } from './resume.js';

/** A paragraph, bullet, heading or table cell: one or more lines joined, as a range of the document text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly role: Line['role'];
  readonly flow: number;
  readonly page: number | null;
  readonly bold: boolean;
  readonly size: number | null;
  /** Distance from the top of the page in points, or null where positions aren't known. */
  readonly top: number | null;
}

/** The document as one normalised text, with the way back to the text as extracted. */
export interface JoinedText {
  readonly text: string;
  readonly source: string;
  readonly origin: Uint32Array;
  readonly sourceLines: readonly SourceLine[];
  readonly blocks: readonly Block[];
  /** Offset in `text` where each line of the extract begins (the same order). */
  readonly lineStarts: readonly number[];
  /** Offsets in `text` just after a hyphen that ended a line. */
  readonly lineHyphens: ReadonlySet<number>;
  readonly homoglyphs: number;
  readonly invisible: number;
}

/** How far into a line its dates may begin for the line to open with them. */
const MAX_DATE_INDENT = 3;
/** Most white space inside a paragraph, in line heights. */
const MAX_GAP = 1.1;
const HOLDS_ADDRESS = /https?:\/\/|www\.|[\w-]\.(?:com|org|io|ru|net|dev|ai|co|me)\//i;

/** Joins visible lines into blocks and the blocks into one text, hidden passages last; a newline ends every block. */
export function joinLines(extract: Extract): JoinedText {
  const all: Line[] = [...extract.lines, ...extract.hidden.map(hiddenLine)];
  const text: string[] = [];
  const origin: number[] = [];
  const sourceLines: SourceLine[] = [];
  const blocks: Block[] = [];
  const lineStarts: number[] = [];
  const lineHyphens = new Set<number>();
  const measures = flowMeasures(all);
  let length = 0;
  let sourceLength = 0;
  let homoglyphs = 0;
  let invisible = 0;
  let before: { line: Line; text: string } | null = null;
  const append = (piece: string, from: (i: number) => number): void => {
    text.push(piece);
    for (let i = 0; i < piece.length; i += 1) origin.push(from(i));
    length += piece.length;
  };
  for (const [index, line] of all.entries()) {
    const normal: NormalisedText = normaliseText(line.text);
    homoglyphs += normal.homoglyphs;
    invisible += normal.invisible;
    // A line without a letter or digit is a rule or an ornament.
    const lineStart = sourceLength;
    sourceLines.push({ start: lineStart, page: line.page, number: lineNumber(all, index, sourceLines) });
    sourceLength += line.text.length + 1;
    if (!/[\p{L}\p{N}]/u.test(normal.text)) {
      lineStarts.push(length);
      continue;
    }
    const isItem = blocks.at(-1)?.role === 'bullet';
    const joins = before !== null && continues(before.line, before.text, isItem, line, normal.text, measures);
    if (before !== null) {
      const glue = joins ? glueBetween(before, normal.text) : '\n';
      if (joins && glue === '' && before.text.endsWith('-') && /^\p{Ll}/u.test(normal.text))
        lineHyphens.add(length);
      append(glue, () => lineStart - 1);
    }
    const start = length;
    lineStarts.push(start);
    append(normal.text, (i) => lineStart + (normal.origin[i] ?? 0));
    const last = blocks.at(-1);
    if (joins && last) blocks[blocks.length - 1] = { ...last, end: length };
    else
      blocks.push({
        start,
        end: length,
        role: line.role,
        flow: line.flow,
        page: line.page,
        bold: line.bold,
        size: line.size,
        top: line.box?.top ?? null,
      });
    before = { line, text: normal.text };
  }
  origin.push(sourceLength);
  return {
    text: text.join(''),
    source: all.map((line) => line.text).join('\n'),
    origin: Uint32Array.from(origin),
    sourceLines,
    blocks,
    lineStarts,
    lineHyphens,
    homoglyphs,
    invisible,
  };
}

/** Flows of hidden passages are negative, so that nothing visible is ever joined with them. */
function hiddenLine(hidden: Extract['hidden'][number], index: number): Line {
  return plainLine(hidden.text.replace(/\s+/g, ' '), { page: hidden.page, flow: -1 - index });
}

function lineNumber(all: readonly Line[], index: number, before: readonly SourceLine[]): number {
  const line = all[index];
  if (line?.number !== undefined) return line.number;
  const previous = before[index - 1];
  return previous !== undefined && line?.page === previous.page ? previous.number + 1 : 1;
}

/** How far the lines of each flow reach: the longest to the right edge in points, most of them in characters. */
interface FlowMeasure {
  readonly right: number;
  readonly characters: number;
}

function flowMeasures(lines: readonly Line[]): ReadonlyMap<number, FlowMeasure> {
  const flows = new Map<number, { right: number; texts: string[] }>();
  for (const { flow, box, text } of lines) {
    const known = flows.get(flow) ?? { right: 0, texts: [] };
    known.right = Math.max(known.right, box?.right ?? 0);
    known.texts.push(text);
    flows.set(flow, known);
  }
  return new Map(
    [...flows].map(([flow, { right, texts }]) => {
      const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
      return [flow, { right, characters: wrapWidth(texts) ?? longest }];
    }),
  );
}

/** Lines are broken where the next word doesn't fit. If it would have fitted, the author ended the line. */
function nextWordFits(previous: Line, next: string, measure: FlowMeasure | undefined): boolean {
  if (measure === undefined) return false;
  const word = (/^\S+/.exec(next)?.[0].length ?? 0) + 1;
  if (previous.box === null) return previous.text.length + word <= measure.characters;
  const characterWidth = (previous.box.right - previous.box.left) / Math.max(1, previous.text.length);
  return previous.box.right + word * characterWidth <= measure.right;
}

/** Whether `line` goes on with the paragraph of `previous`, which is an item of a list or not. */
function continues(
  previous: Line,
  previousText: string,
  isItem: boolean,
  line: Line,
  text: string,
  measures: ReadonlyMap<number, FlowMeasure>,
): boolean {
  if (previous.end === 'hard' || previous.flow !== line.flow) return false;
  if (previous.role === 'heading' || line.role === 'heading' || line.role === 'bullet') return false;
  if (previous.bold !== line.bold || differs(previous.size, line.size)) return false;
  if (gapInLines(previous, line) > MAX_GAP) return false;
  // A line that opens with dates begins a new job.
  if ((findPeriod(text)?.span.start ?? MAX_DATE_INDENT) < MAX_DATE_INDENT) return false;
  if (/[,–—(«-]$/.test(previousText) || previous.text.endsWith('\u00AD')) return true;
  // Without positions the reader has judged by the line's length; a sentence that reads on leaves no doubt.
  if (previous.box === null && isMidSentence(previousText, text)) return true;
  // A list of talks may stand under its name, each in quotation marks; an item goes on with what it quotes.
  if (previous.box === null && isItem && opensQuote(previousText, text)) return true;
  return !nextWordFits(previous, text, measures.get(line.flow));
}

const differs = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) > 0.8;

/** White space between two lines of one page, in line heights; 0 where positions aren't known. */
function gapInLines(a: Line, b: Line): number {
  if (a.box === null || b.box === null || a.page !== b.page) return 0;
  return (b.box.top - a.box.bottom) / Math.max(4, a.box.bottom - a.box.top);
}

/** What stands between two lines of one paragraph: nothing inside a word or an address, else a space. */
function glueBetween(before: { line: Line; text: string }, next: string): '' | ' ' {
  if (before.line.text.endsWith('\u00AD')) return '';
  if (/[\p{L}\p{N}]-$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(next)) return '';
  const word = before.text.slice(before.text.lastIndexOf(' ') + 1);
  if (!/[/\-_.=&?]$/.test(word) || !HOLDS_ADDRESS.test(word)) return ' ';
  // The rest of an address looks like one, or is all that the line holds.
  return /^[\w%~-]*[-_/.\d][^\s]*(?:\s|$)/.test(next) || /^[\w%~-]+$/.test(next) ? '' : ' ';
}
