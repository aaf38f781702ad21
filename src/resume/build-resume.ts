import type { Extract } from '../read/extract.js';
import type { ResumeConventions } from './conventions.js';
import { detectLanguage } from './detect-language.js';
import { findEntries } from './find-entries.js';
import { findLinks } from './find-links.js';
import { findSections, type SectionBlocks } from './find-sections.js';
import { type Block, type JoinedText, joinLines } from './join-lines.js';
import { mayLackLinks } from './may-lack-links.js';
import type { Bullet, Entry, Passage, Resume, ResumeNote, Section, Sentence, Span, Word } from './resume.js';
import { headingFinder } from './section-headings.js';
import { splitSentences } from './split-sentences.js';
import { splitWords } from './split-words.js';

/** More invisible characters than this are worth a note; a few soft hyphens are every exporter's habit. */
const INVISIBLE_CHARACTERS_NOTED = 3;

/** Turns what was read into a resume: normalised text, words, sections, entries, bullets, sentences, links. */
export function buildResume(extract: Extract, conventions: ResumeConventions): Resume {
  const joined = joinLines(extract);
  const words = splitWords(joined.text, joined.lineHyphens);
  const found = findSections(joined.blocks, joined.text, headingFinder(conventions)).flatMap((section) =>
    headAndJobs(section, joined),
  );
  const structure = layOut(found, joined, words);
  const hiddenBlocks = joined.blocks.filter((block) => block.flow < 0);
  const visibleEnd = hiddenBlocks[0]?.start ?? joined.text.length;
  return {
    format: extract.format,
    pages: extract.pages,
    text: joined.text,
    source: joined.source,
    origin: joined.origin,
    lines: joined.sourceLines,
    words,
    ...structure,
    links: findLinks(joined, extract.links, visibleEnd, conventions),
    linksComplete:
      extract.linksComplete ||
      // A scan may show links that its text can't; plain text has lost them, if there were any.
      (extract.format === 'text' && !mayLackLinks(outsideSkills(words, structure.sections), conventions)),
    hidden: hiddenPassages(extract, hiddenBlocks),
    language: detectLanguage(words.filter((word) => word.end <= visibleEnd)),
    notes: notesOn(extract, joined, found),
  };
}

/** In a list of skills, "GitHub" is a tool like any other. */
const outsideSkills = (words: readonly Word[], sections: readonly Section[]): Word[] =>
  sections
    .filter(({ kind }) => kind !== 'skills')
    .flatMap(({ firstWord, endWord }) => words.slice(firstWord, endWord));

/** Jobs that nobody has headed stand below the name: where two of them have their dates, they are the experience. */
function headAndJobs(section: SectionBlocks, { blocks, text }: JoinedText): SectionBlocks[] {
  if (section.kind !== 'header') return [section];
  const [first, second] = findEntries(section, blocks, text).filter(({ period }) => period !== null);
  if (first === undefined || second === undefined) return [section];
  const jobs: SectionBlocks = { ...section, kind: 'experience', firstBlock: first.firstBlock };
  const isAll = first.firstBlock === section.firstBlock;
  return isAll ? [jobs] : [{ ...section, endBlock: first.firstBlock }, jobs];
}

type Structure = Pick<Resume, 'sections' | 'entries' | 'bullets' | 'sentences'>;

function layOut(found: readonly SectionBlocks[], joined: JoinedText, words: readonly Word[]): Structure {
  const sections: Section[] = [];
  const entries: Entry[] = [];
  const bullets: Bullet[] = [];
  const sentences: Sentence[] = [];
  const passage = wordRanges(words);
  for (const section of found) {
    const sectionIndex = sections.length;
    sections.push({
      ...passage(rangeOf(joined.blocks, section.firstBlock, section.endBlock)),
      kind: section.kind,
      heading: section.heading,
    });
    for (const entry of findEntries(section, joined.blocks, joined.text)) {
      const entryIndex = entries.length;
      const heading = rangeOf(joined.blocks, entry.firstBlock, entry.headingEnd);
      entries.push({
        ...passage(rangeOf(joined.blocks, entry.firstBlock, entry.endBlock)),
        section: sectionIndex,
        heading: heading.end > heading.start ? joined.text.slice(heading.start, heading.end) : null,
        period: entry.period,
      });
      for (const block of joined.blocks.slice(entry.firstBlock, entry.endBlock)) {
        const bulletIndex = bullets.length;
        bullets.push({ ...passage(block), section: sectionIndex, entry: entryIndex });
        for (const sentence of splitSentences(joined.text.slice(block.start, block.end), block.start)) {
          sentences.push({
            ...passage(sentence),
            section: sectionIndex,
            entry: entryIndex,
            bullet: bulletIndex,
          });
        }
      }
    }
  }
  return { sections, entries, bullets, sentences };
}

/** The text range of a run of blocks; an empty range where the run is empty. */
function rangeOf(blocks: readonly Block[], first: number, end: number): Span {
  const start = blocks[first]?.start ?? blocks.at(-1)?.end ?? 0;
  return { start, end: end > first ? (blocks[end - 1]?.end ?? start) : start };
}

/** Makes a function that finds the words of a text range by binary search. */
function wordRanges(words: readonly Word[]): (span: Span) => Passage {
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => ({ start, end, firstWord: firstFrom(start), endWord: firstFrom(end) });
}

function hiddenPassages(extract: Extract, blocks: readonly Block[]): Resume['hidden'] {
  return blocks.flatMap((block) => {
    const hidden = extract.hidden[-1 - block.flow];
    return hidden === undefined
      ? []
      : [{ start: block.start, end: block.end, how: hidden.how, page: hidden.page }];
  });
}

function notesOn(extract: Extract, joined: JoinedText, sections: readonly SectionBlocks[]): ResumeNote[] {
  const notes: ResumeNote[] = [...extract.notes];
  if (joined.homoglyphs > 0) notes.push('homoglyphs');
  if (joined.invisible > INVISIBLE_CHARACTERS_NOTED) notes.push('invisible-characters');
  if (!sections.some((section) => section.heading !== null)) notes.push('no-sections-found');
  return notes;
}
