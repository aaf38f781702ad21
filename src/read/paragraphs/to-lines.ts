import { findBullet } from '../bullet.js';
import { closeUpTyped } from '../close-up-typed.js';
import type { Concealment, ExtractedLink, HiddenText, Line } from '../extract.js';
import { hiddenText } from '../hidden-text.js';
import { plainLine } from '../plain-extract.js';
import { concealmentOf } from './concealment.js';
import type { DocumentPart, Paragraph, Run } from './document-part.js';

/** What a part adds to the document. */
export interface PartLines {
  readonly lines: readonly Line[];
  readonly hidden: readonly HiddenText[];
  readonly links: readonly ExtractedLink[];
}

/** How the lines of a part fit into the document. */
export interface Placement {
  /** True when a picture or shape behind the text makes its background unknown. */
  readonly backdropShape: boolean;
  readonly firstLine: number;
  readonly firstFlow: number;
  /** Lines to leave out, such as page numbers. */
  readonly drop: (text: string) => boolean;
}

/** Turns the paragraphs of a part into lines. */
export function toLines(part: DocumentPart, placement: Placement): PartLines {
  const { backdropShape, firstLine, firstFlow, drop } = placement;
  const lines: Line[] = [];
  const hidden: HiddenText[] = [];
  const links: ExtractedLink[] = [];
  const linkLines = new Map<number, { line: number | null; anchor: string }>();
  const seenLinks = new Set<number>();
  const unseenLinks = new Set<number>();
  /** The first line of each paragraph, or null where it has none. */
  const firstLines: (number | null)[] = [];
  for (const paragraph of part.paragraphs) {
    const { seen, unseen } = splitRuns(paragraph, backdropShape);
    for (const piece of hiddenPieces(unseen)) hidden.push(piece);
    for (const { link } of unseen) if (link !== null) unseenLinks.add(link);
    for (const run of seen) if (run.link !== null && hasInk(run)) seenLinks.add(run.link);
    const start = firstLine + lines.length;
    for (const runs of splitAtBreaks(seen)) {
      const line = makeLine(runs, paragraph.role, firstFlow + paragraph.flow);
      if (line === null || drop(line.text)) continue;
      noteLinks(linkLines, runs, firstLine + lines.length);
      lines.push(line);
    }
    const isEmpty = start === firstLine + lines.length;
    if (isEmpty) noteLinks(linkLines, seen, null);
    firstLines.push(isEmpty ? null : start);
  }
  for (const { url, paragraph } of part.shapeLinks) {
    links.push({ url, anchor: null, page: null, line: firstLines[paragraph] ?? null });
  }
  for (const [index, url] of part.links.entries()) {
    // Nobody can know of a link, much less click on it, of which all is hidden.
    if (unseenLinks.has(index) && !seenLinks.has(index)) continue;
    const found = linkLines.get(index);
    const anchor = found?.anchor.replace(/\s+/g, ' ').trim() ?? '';
    links.push({ url, anchor: anchor === '' ? null : anchor, page: null, line: found?.line ?? null });
  }
  return { lines, hidden, links };
}

function noteLinks(
  found: Map<number, { line: number | null; anchor: string }>,
  runs: readonly Run[],
  line: number | null,
): void {
  for (const { link, text } of runs) {
    if (link === null) continue;
    const known = found.get(link);
    if (known === undefined) found.set(link, { line, anchor: text });
    else known.anchor += text;
  }
}

function hasInk({ text, picture }: Run): boolean {
  return picture === true || text.trim() !== '';
}

interface UnseenRun extends Run {
  readonly how: Concealment;
}

function splitRuns(
  paragraph: Paragraph,
  backdropShape: boolean,
): { readonly seen: readonly Run[]; readonly unseen: readonly UnseenRun[] } {
  const seen: Run[] = [];
  const unseen: UnseenRun[] = [];
  const backdrop = paragraph.backdrop === 'none' && backdropShape ? 'unknown' : paragraph.backdrop;
  for (const run of paragraph.runs) {
    // Colour and size of letters are nothing to a picture.
    const format = run.picture === true ? { vanish: run.format.vanish ?? false } : run.format;
    const how = concealmentOf(format, backdrop);
    if (how === null) seen.push(run);
    else unseen.push({ ...run, how });
  }
  return { seen, unseen };
}

/** Neighbours that are hidden in one way are one piece. */
function hiddenPieces(runs: readonly UnseenRun[]): readonly HiddenText[] {
  const pieces: { how: Concealment; text: string }[] = [];
  for (const { how, text } of runs) {
    const last = pieces.at(-1);
    if (last?.how === how) last.text += text;
    else pieces.push({ how, text });
  }
  return pieces.flatMap((piece) => hiddenText({ ...piece, page: null }));
}

function splitAtBreaks(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const pieces = run.text.split('\n');
    for (const [index, text] of pieces.entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

function makeLine(runs: readonly Run[], role: Line['role'], flow: number): Line | null {
  const text = closeUpTyped(runs.map((run) => run.text).join(''))
    .replace(/[\s\u00ad]+/g, (gap) => (/\s/.test(gap) ? ' ' : ''))
    .trim();
  if (text === '') return null;
  const inked = runs.filter((run) => run.text.trim() !== '');
  const bullet = findBullet(text);
  return plainLine(bullet?.text ?? text, {
    size: inked[0]?.format.size ?? null,
    bold: inked.every((run) => run.format.bold ?? false),
    role: bullet !== null && role !== 'heading' ? 'bullet' : role,
    flow,
  });
}
