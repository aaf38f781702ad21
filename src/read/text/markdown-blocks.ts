import { findBullet } from '../bullet.js';
import type { Line } from '../extract.js';

/** A line of Markdown without its block marks. */
export interface MarkdownBlock {
  readonly text: string;
  readonly role: Line['role'];
  readonly flow: number;
  readonly end: Line['end'];
  /** Of the line in the text, from 1. */
  readonly number: number;
  /** Of a heading in points, as Markdown is mostly shown; other text has no size. */
  readonly size?: number;
}

const FENCE = /^\s*(```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
/** Headings of the six levels beside text of 12 points, as GitHub shows them: the levels of a resume tell sections from jobs. */
const HEADING_SIZES = [24, 18, 15, 12, 10.5, 10.2];
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const TABLE_RULE = /^(?=[^|]*\|)[\s|:]*-[-\s|:]*$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;

/** Cuts Markdown into lines with their roles: headings, list items, table cells and plain text. */
export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const blocks: MarkdownBlock[] = [];
  let cells = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (line.trim() === '' || FENCE.test(line) || TABLE_RULE.test(line) || isRule(lines, index)) continue;
    const row = TABLE_ROW.exec(line)?.[1];
    if (row !== undefined) {
      for (const cell of row.split(/(?<!\\)\|/)) {
        cells += 1;
        blocks.push({ text: cell.trim(), role: 'cell', flow: cells, end: 'hard', number: index + 1 });
      }
    } else {
      blocks.push({ ...textBlock(line, next), number: index + 1 });
    }
  }
  return blocks;
}

function isRule(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const underlines = UNDERLINE.test(line) && (lines[index - 1] ?? '').trim() !== '';
  return underlines || RULE.test(line);
}

function textBlock(line: string, next: string): Omit<MarkdownBlock, 'number'> {
  const [, marks, heading] = HEADING.exec(line) ?? [];
  if (marks !== undefined && heading !== undefined)
    return headingBlock(heading.trim().replace(/\s#+$/, ''), marks.length);
  const bullet = findBullet(line.replace(/^[\s>]+/, ''));
  const clean = (bullet?.text ?? line.replace(/^[\s>]+/, '')).trim();
  if (bullet === null && UNDERLINE.test(next)) return headingBlock(clean, next.includes('=') ? 1 : 2);
  // Two blanks or a backslash at the end break the line; so does anything that begins a new block.
  const breaks = /( {2}|\\)$/.test(line) || startsBlock(next);
  return {
    text: clean.replace(/\\$/, ''),
    role: bullet === null ? 'plain' : 'bullet',
    flow: 0,
    end: breaks ? 'hard' : 'soft',
  };
}

function headingBlock(text: string, level: number): Omit<MarkdownBlock, 'number'> {
  const size = HEADING_SIZES[level - 1];
  return { text, role: 'heading', flow: 0, end: 'hard', ...(size === undefined ? {} : { size }) };
}

function startsBlock(line: string): boolean {
  return (
    line.trim() === '' ||
    HEADING.test(line) ||
    FENCE.test(line) ||
    RULE.test(line) ||
    TABLE_ROW.test(line) ||
    findBullet(line.trim()) !== null
  );
}
