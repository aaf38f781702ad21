import type { SectionBlocks } from './find-sections.js';
import type { Block } from './join-lines.js';
import { type FoundPeriod, findPeriod } from './parse-period.js';
import type { Period } from './resume.js';

/** An entry as a range of blocks; `headingEnd` is the first block after the lines that name it. */
export interface EntryBlocks {
  readonly firstBlock: number;
  readonly headingEnd: number;
  readonly endBlock: number;
  readonly period: Period | null;
}

const WITH_ENTRIES: ReadonlySet<string> = new Set(['experience', 'projects', 'education', 'header']);
const MAX_HEADING_LINES = 3;
const MAX_HEADING_LENGTH = 90;
const MAX_TEXT_BESIDE_DATES = 110;
/** "Company: ... Client: ... Role: ... Duration: Jan 2019 to Aug 2021": what is labelled so heads an entry, however long. */
const DATES_LABEL = /(?:duration|period|dates?|timeline|период|сроки?|даты)(?: of [a-z]+)?\s*[:–-]\s*$/i;
const MAX_TEXT_BESIDE_LABELLED_DATES = 300;

/**
 * Divides a section into entries at the lines that hold a range of dates. Whether the names of employer
 * and title stand before or after the dates is learned from the section's first entry, since resumes
 * keep one layout. A section without dates is one entry.
 */
export function findEntries(section: SectionBlocks, blocks: readonly Block[], text: string): EntryBlocks[] {
  const whole: EntryBlocks = {
    firstBlock: section.firstBlock,
    headingEnd: section.firstBlock,
    endBlock: section.endBlock,
    period: null,
  };
  if (!WITH_ENTRIES.has(section.kind)) return [whole];
  const dated = datedBlocks(section, blocks, text);
  const first = dated[0];
  if (first === undefined) return [whole];
  const linesBefore = Math.min(first.block - section.firstBlock, MAX_HEADING_LINES);
  const isHeading = (index: number): boolean => isHeadingLine(blocks[index], text);
  const starts = dated.map(({ block }, i) =>
    headingStart(
      block,
      linesBefore,
      i === 0 ? section.firstBlock : (dated[i - 1]?.block ?? 0) + 1,
      isHeading,
    ),
  );
  const entries = dated.map(({ block, found }, i) => ({
    firstBlock: starts[i] ?? block,
    headingEnd: headingEnd(block, linesBefore, starts[i + 1] ?? section.endBlock, isHeading),
    endBlock: starts[i + 1] ?? section.endBlock,
    period: found.period,
  }));
  const firstStart = starts[0] ?? section.firstBlock;
  return firstStart > section.firstBlock ? [{ ...whole, endBlock: firstStart }, ...entries] : entries;
}

function datedBlocks(
  section: SectionBlocks,
  blocks: readonly Block[],
  text: string,
): { block: number; found: FoundPeriod }[] {
  const dated: { block: number; found: FoundPeriod }[] = [];
  for (let index = section.firstBlock; index < section.endBlock; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const content = text.slice(block.start, block.end);
    const found = findPeriod(content);
    if (found !== null && isEntryLine(block, content, found)) dated.push({ block: index, found });
  }
  return dated;
}

/** Dates inside a longer sentence or bullet are part of the story, not the head of an entry. */
function isEntryLine(block: Block, content: string, found: FoundPeriod): boolean {
  const atEdge = found.span.start < 4 || content.length - found.span.end < 30;
  const beside = content.length - (found.span.end - found.span.start);
  if (block.role === 'bullet') return false;
  if (DATES_LABEL.test(content.slice(0, found.span.start))) return beside <= MAX_TEXT_BESIDE_LABELLED_DATES;
  const goesOn = found.span.start >= 4 && /^\s+\p{Ll}{2}/u.test(content.slice(found.span.end));
  return atEdge && !goesOn && beside <= MAX_TEXT_BESIDE_DATES;
}

/** Goes back from the dates over the short lines that name the entry. */
function headingStart(
  dateBlock: number,
  linesBefore: number,
  earliest: number,
  isHeading: (index: number) => boolean,
): number {
  let start = dateBlock;
  while (start > earliest && dateBlock - start < linesBefore && isHeading(start - 1)) start -= 1;
  return start;
}

/** Where names follow the dates, up to three short lines belong to the head. */
function headingEnd(
  dateBlock: number,
  linesBefore: number,
  end: number,
  isHeading: (index: number) => boolean,
): number {
  let last = dateBlock + 1;
  while (linesBefore === 0 && last < end && last - dateBlock <= MAX_HEADING_LINES && isHeading(last))
    last += 1;
  return last;
}

/** A short line that is no bullet and no sentence; "Ltd." and «г.» end no sentence. */
function isHeadingLine(block: Block | undefined, text: string): boolean {
  if (block === undefined || block.role === 'bullet' || block.end - block.start > MAX_HEADING_LENGTH)
    return false;
  return !/(?<!(?:Inc|Ltd|Co|Corp|Pte|г|обл))[.!?;]$/u.test(text.slice(block.start, block.end));
}
