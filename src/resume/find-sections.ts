import type { Block } from './join-lines.js';
import type { SectionKind } from './resume.js';
import type { HeadingFinder } from './section-headings.js';

/** A section as a range of blocks: `firstBlock` included, `endBlock` excluded, the heading left out. */
export interface SectionBlocks {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** Kinds whose entries hold labelled lines of their own ("Stack: ..."), which must not begin a section. */
const HOLDS_ENTRIES: ReadonlySet<SectionKind> = new Set(['experience', 'projects']);

/**
 * Divides the blocks into sections by their headings. Text before the first heading, and a new column
 * that begins without one (the main column beside a sidebar), is the 'header'; hidden passages are last.
 */
export function findSections(blocks: readonly Block[], text: string, findHeading: HeadingFinder): SectionBlocks[] {
  const sections: SectionBlocks[] = [];
  let open: { kind: SectionKind; heading: string | null; firstBlock: number } = { kind: 'header', heading: null, firstBlock: 0 };
  const close = (endBlock: number): void => {
    if (endBlock > open.firstBlock || open.heading !== null) sections.push({ ...open, endBlock });
  };
  for (const [index, block] of blocks.entries()) {
    const content = text.slice(block.start, block.end);
    if (block.flow < 0) {
      if (open.kind === 'hidden') continue;
      close(index);
      open = { kind: 'hidden', heading: null, firstBlock: index };
      continue;
    }
    const heading = findHeading(content);
    if (heading !== null && block.role !== 'bullet' && (heading.rest === null || !HOLDS_ENTRIES.has(open.kind))) {
      close(index);
      open = { kind: heading.kind, heading: content, firstBlock: heading.rest === null ? index + 1 : index };
    } else if (startsColumn(blocks[index - 1], block) && open.kind !== 'header') {
      close(index);
      open = { kind: 'header', heading: null, firstBlock: index };
    }
  }
  close(blocks.length);
  return sections;
}

function startsColumn(previous: Block | undefined, block: Block): boolean {
  if (previous === undefined || block.role === 'cell' || previous.role === 'cell') return false;
  return block.page !== null && block.page === previous.page && block.flow !== previous.flow;
}
