import type { Block } from './join-lines.js';
import type { SectionKind } from './resume.js';
import type { HeadingFinder, HeadingMatch } from './section-headings.js';

/** A section as a range of blocks: `firstBlock` included, `endBlock` excluded, the heading left out. */
export interface SectionBlocks {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** How far up the page a new column begins, in points. */
const COLUMN_JUMP = 60;

/** Kinds whose entries hold labelled lines of their own ("Stack: ..."), which must not begin a section. */
const HOLDS_ENTRIES: ReadonlySet<SectionKind> = new Set(['experience', 'projects']);
/** What lines and rows of a list of skills are labelled with: "Languages: Java, Python". */
const LABELS_SKILLS: ReadonlySet<SectionKind> = new Set(['languages', 'skills']);
/** Kinds that no job has a labelled line for, so that "Education: ..." ends the jobs. */
const ENDS_ENTRIES: ReadonlySet<SectionKind> = new Set(['education', 'languages', 'links', 'other']);

/**
 * Divides the blocks into sections by their headings. Text before the first heading, and a new column
 * that begins without one (the main column beside a sidebar), is the 'header'; hidden passages are last.
 */
export function findSections(
  blocks: readonly Block[],
  text: string,
  findHeading: HeadingFinder,
): SectionBlocks[] {
  const sections: SectionBlocks[] = [];
  let open: OpenSection = { kind: 'header', heading: null, firstBlock: 0, listsIn: null };
  const named = blocks.map((block) =>
    block.flow < 0 ? null : findHeading.byName(text.slice(block.start, block.end)),
  );
  const isHeadingStyle = headingStyles(blocks, text, named, findHeading);
  const close = (endBlock: number): void => {
    const { kind, heading, firstBlock } = open;
    if (endBlock > firstBlock || heading !== null) sections.push({ kind, heading, firstBlock, endBlock });
  };
  const begin = (index: number, kind: SectionKind, heading: string | null): void => {
    close(index);
    open = { kind, heading, firstBlock: index, listsIn: null };
  };
  for (const [index, block] of blocks.entries()) {
    const content = text.slice(block.start, block.end);
    if (block.flow < 0) {
      if (open.kind !== 'hidden') begin(index, 'hidden', null);
      continue;
    }
    const isStyled = isHeadingStyle(block, content);
    const styledKind = isStyled ? findHeading.byWord(content) : null;
    const heading = named[index] ?? (styledKind === null ? null : { kind: styledKind, rest: null });
    if (
      heading !== null &&
      (block.role !== 'bullet' || standsOut(blocks, index, text)) &&
      !labelsSkills(heading, block, open) &&
      (heading.rest === null || !HOLDS_ENTRIES.has(open.kind) || ENDS_ENTRIES.has(heading.kind))
    ) {
      begin(index, heading.kind, content);
      if (heading.rest === null) open = { ...open, firstBlock: index + 1, listsIn: block.role };
    } else if (isStyled && heading === null && HOLDS_ENTRIES.has(open.kind) && index > open.firstBlock) {
      // What it is called tells nothing, but the job above has ended. A job set like a heading keeps its name.
      begin(index, open.kind, content);
    } else if (startsColumn(blocks[index - 1], block) && open.kind !== 'header') {
      begin(index, 'header', null);
    }
  }
  close(blocks.length);
  return sections;
}

interface OpenSection extends Omit<SectionBlocks, 'endBlock'> {
  /** The role of its heading where that has a line of its own: lines below may have labels. */
  readonly listsIn: Block['role'] | null;
}

/** "Languages: Java, Python" below a heading of skills, and a table below it with such a row. */
function labelsSkills({ kind, rest }: HeadingMatch, { role }: Block, open: OpenSection): boolean {
  const isLabel = rest !== null || (role === 'cell' && open.listsIn !== 'cell');
  return open.kind === 'skills' && open.listsIn !== null && isLabel && LABELS_SKILLS.has(kind);
}

/** Headings of one resume look alike: a style that two known headings share makes a heading of others, too. */
function headingStyles(
  blocks: readonly Block[],
  text: string,
  named: readonly (HeadingMatch | null)[],
  findHeading: HeadingFinder,
): (block: Block, content: string) => boolean {
  const seen = new Map<string, { all: number; headings: number; likely: number }>();
  for (const [index, block] of blocks.entries()) {
    const content = text.slice(block.start, block.end);
    const style = styleOf(block, content);
    const { all, headings, likely } = seen.get(style) ?? { all: 0, headings: 0, likely: 0 };
    const isNamed = named[index]?.rest === null;
    seen.set(style, {
      all: all + 1,
      headings: headings + (isNamed ? 1 : 0),
      likely: likely + (isNamed || isCapitalHeading(content, findHeading) ? 1 : 0),
    });
  }
  return (block, content) => {
    const { all, headings, likely } = seen.get(styleOf(block, content)) ?? { all: 0, headings: 0, likely: 0 };
    // Where half of the text has the style, it is no heading style: plain text has but one.
    return headings >= 2 && likely * 2 >= all && block.role !== 'bullet' && !/[.!?,;\d]/.test(content);
  };
}

const isCapitalHeading = (content: string, findHeading: HeadingFinder): boolean =>
  content === content.toUpperCase() && findHeading.byWord(content) !== null;

/** "■ EXPERIENCE": an ornament before a heading looks like a bullet, but has no other one like it beside it. */
function standsOut(blocks: readonly Block[], index: number, text: string): boolean {
  const isCapitalBullet = (block: Block | undefined): boolean =>
    block?.role === 'bullet' && /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text.slice(block.start, block.end));
  if (isCapitalBullet(blocks[index]))
    return !isCapitalBullet(blocks[index - 1]) && !isCapitalBullet(blocks[index + 1]);
  return blocks[index - 1]?.role !== 'bullet' && blocks[index + 1]?.role !== 'bullet';
}

function styleOf(block: Block, content: string): string {
  return `${block.role} ${block.size?.toFixed(0)} ${block.bold} ${content === content.toUpperCase()}`;
}

/** The main column beside a sidebar: the text jumps up the page to something set larger, a name or a title. */
function startsColumn(previous: Block | undefined, block: Block): boolean {
  if (previous === undefined || block.page !== previous.page || block.flow === previous.flow) return false;
  if (block.top === null || previous.top === null || block.size === null || previous.size === null)
    return false;
  return block.top < previous.top - COLUMN_JUMP && block.size > previous.size + 1;
}
