import type { Extract } from '../../read/extract.js';
import type { Resume, SectionKind, Span } from '../resume.js';
import { isMarked, type SpanMarks } from './span-marks.js';

/** One line of the resume as a reader sees it, as a range of `Resume.text`. */
export interface PersonalLine extends Span {
  readonly text: string;
  readonly section: SectionKind;
  /** Whether a resume tells here who the person is. */
  readonly zone: 'head' | 'personal' | 'body';
  /** The same for parts that may hold bullets, where less is taken for a detail. */
  readonly profile: boolean;
  /** From 0, counted among the lines that hold text. */
  readonly position: number;
  readonly size: number | null;
  readonly bullet: boolean;
  readonly heading: boolean;
}

/** So many lines at the beginning of a header tell of the person; a resume without headings is one long header. */
const HEAD_LINES = 14;
const PERSONAL_SECTIONS: ReadonlySet<SectionKind> = new Set(['links', 'other', 'summary', 'languages']);
const CONTACT = /[\p{L}\p{N}]@[\p{L}\p{N}]|\+\d[\d\s()–-]{8}|linkedin\.com|(?<!\p{L})t\.me\//u;
const MAX_HEAD_LENGTH = 220;

/** The lines of a resume with their place in it; lines without text are left out. */
export function personalLines(resume: Resume, { lines }: Pick<Extract, 'lines'>): PersonalLine[] {
  const { text, origin } = resume;
  const offsetOf = (source: number): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((origin[middle] ?? 0) < source) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const headings = new Set(resume.sections.map(({ heading }) => heading));
  const found: PersonalLine[] = [];
  let sectionIndex = -1;
  let inHeader = 0;
  for (const [index, line] of resume.lines.entries()) {
    const next = resume.lines[index + 1];
    const from = offsetOf(line.start);
    const to = next === undefined ? text.length : offsetOf(next.start);
    const content = text.slice(from, to);
    if (content.trim() === '') continue;
    const start = from + (content.length - content.trimStart().length);
    const span = { start, end: start + content.trim().length };
    while ((resume.sections[sectionIndex + 1]?.start ?? text.length) <= span.start) sectionIndex += 1;
    const section = resume.sections[sectionIndex]?.kind ?? 'header';
    const { role, size } = lines[index] ?? { role: 'plain', size: null };
    inHeader = section === 'header' && found.at(-1)?.section !== 'header' ? 1 : inHeader + 1;
    const bullet = role === 'bullet';
    const heading = !/:\s*\S/.test(content) && headings.has(content.trim());
    const isHead =
      content.length <= MAX_HEAD_LENGTH &&
      ((section === 'header' && !bullet && inHeader <= HEAD_LINES) ||
        found.length < 2 ||
        CONTACT.test(content));
    const zone =
      isHead && !heading ? 'head' : PERSONAL_SECTIONS.has(section) && !bullet ? 'personal' : 'body';
    const isProfile =
      PERSONAL_SECTIONS.has(section) ||
      section === 'hidden' ||
      (section === 'header' && inHeader <= HEAD_LINES);
    found.push({
      ...span,
      text: content.trim(),
      section,
      zone,
      profile: zone !== 'body' || (isProfile && !heading),
      position: found.length,
      size,
      bullet,
      heading,
    });
  }
  return found;
}

/** A part of a line between separators, trimmed. */
export interface LinePart extends Span {
  readonly text: string;
}

/** What parts a line: bars, bullets, semicolons, dashes and slashes with spaces around them, brackets, arrows. */
export const STRONG = /\s*[|·•▪●■◦∙⋅;→⟶]\s*|\s+[–—/\\-]+\s+|\s*[()[\]]\s*/gu;
/** The same, and commas. */
export const WEAK = new RegExp(`${STRONG.source}|\\s*,\\s*|(?<=\\p{L}{4})(?<!Prof|Проф)\\.\\s+|:\\s+`, 'gu');

const NOTHING: SpanMarks = new Uint8Array(0);

/** The parts of a line between separators; what is masked already (`taken`) separates, too. */
export function partsOf(
  line: Pick<PersonalLine, 'start' | 'text'>,
  separator: RegExp,
  taken: SpanMarks = NOTHING,
): LinePart[] {
  const blanked = blank(line, taken);
  const parts: LinePart[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = blanked.slice(from, to);
    const text = raw.trim();
    if (text === '') return;
    const start = line.start + from + (raw.length - raw.trimStart().length);
    parts.push({ start, end: start + text.length, text });
  };
  for (const match of blanked.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(blanked.length);
  return parts;
}

function blank({ start, text }: Pick<PersonalLine, 'start' | 'text'>, taken: SpanMarks): string {
  if (!isMarked(taken, { start, end: start + text.length })) return text;
  return Array.from({ length: text.length }, (_, i) => (taken[start + i] === 1 ? '|' : text[i])).join('');
}
