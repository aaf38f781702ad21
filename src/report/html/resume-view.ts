import type { Evidence } from '../../match/finding.js';
import type { Concealment } from '../../read/extract.js';
import type { ResumeText, ScoredFinding, Screened } from '../../score/screening.js';
import { findQuotes, type Stretch, type Tone, type ToneEvidence } from './find-quotes.js';

/** A piece of a line: text, and for evidence its colour, whether it is the very words, and the name of its place. */
export type Piece = string | readonly [text: string, tone: Tone, words: 0 | 1, place: number | null];

export type ViewLineKind = 'plain' | 'heading' | 'bullet' | 'break';

/** One paragraph as it is shown; of a page break, the only piece is the number of the page. */
export interface ViewLine {
  readonly kind: ViewLineKind;
  readonly pieces: readonly Piece[];
}

/** A resume as the page shows it: plain data, so that it can be packed and shown by the page's script as well. */
export interface ResumeView {
  readonly lines: readonly ViewLine[];
  readonly hidden: readonly { readonly how: Concealment; readonly pieces: readonly Piece[] }[];
  /** For each evidence of the resume in order, the name of its place in the text, or null where it has none. */
  readonly places: readonly (number | null)[];
}

/** Where two findings rest on the same words, the first of these shows. */
const TONES: readonly Tone[] = ['red', 'integrity', 'green', 'excused'];

/** Lays out a resume's text with its evidence marked. */
export function viewResume({ lines, hidden }: ResumeText, findings: Screened['findings']): ResumeView {
  const visible: ToneEvidence[] = [];
  const unseen: ToneEvidence[] = [];
  let count = 0;
  for (const finding of findings) {
    for (const evidence of finding.evidence) {
      const number = count;
      count += 1;
      const tone = toneOf(finding);
      if (tone === null) continue;
      if (evidence.section === 'hidden') unseen.push({ number, tone, evidence, line: 0 });
      else if (evidence.line !== null)
        visible.push({ number, tone, evidence, line: Math.max(0, lineOf(evidence, lines)) });
    }
  }
  const places: (number | null)[] = new Array(count).fill(null);
  const texts = lines.map(({ text }) => text);
  const marked = markLines(texts, findQuotes(texts, visible), places);
  const unseenTexts = hidden.map(({ text }) => text);
  const unseenMarked = markLines(unseenTexts, findQuotes(unseenTexts, unseen), places);
  return {
    lines: paragraphs(lines, marked),
    hidden: hidden.map(({ how }, index) => ({ how, pieces: unseenMarked[index] ?? [] })),
    places,
  };
}

function toneOf({ status, flag }: ScoredFinding): Tone | null {
  if (status === 'excused') return 'excused';
  return status === 'hit' ? flag : null;
}

const lineOf = ({ page, line }: Evidence, lines: ResumeText['lines']): number =>
  lines.findIndex((candidate) => candidate.page === page && candidate.number === line);

/** Joins the lines of a paragraph, and sets page breaks between paragraphs. */
function paragraphs(lines: ResumeText['lines'], marked: readonly Piece[][]): ViewLine[] {
  const joined: { kind: ViewLineKind; pieces: Piece[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const pieces = marked[index] ?? [];
    const last = joined.at(-1);
    if (last !== undefined && line.glue !== null) {
      last.pieces = [...glued(last.pieces, line.glue, pieces[0]), ...pieces];
      continue;
    }
    joined.push(...pageBreak(lines[index - 1]?.page ?? null, line.page), { kind: kindOf(line), pieces });
  }
  return joined;
}

/** A mark that goes on in the next line is not torn by the space between them. */
function glued(pieces: readonly Piece[], glue: '' | ' ', next: Piece | undefined): Piece[] {
  const last = pieces.at(-1);
  if (glue === '' || last === undefined) return [...pieces];
  if (typeof last === 'string') return [...pieces.slice(0, -1), last + glue];
  if (typeof next !== 'object' || next[1] !== last[1]) return [...pieces, glue];
  const [text, ...rest] = last;
  return [...pieces.slice(0, -1), [text + glue, ...rest]];
}

function kindOf({ role, bold }: ResumeText['lines'][number]): ViewLineKind {
  if (role === 'bullet') return 'bullet';
  return role === 'heading' || bold ? 'heading' : 'plain';
}

function pageBreak(before: number | null, page: number | null): { kind: 'break'; pieces: Piece[] }[] {
  return before !== null && page !== null && page > before ? [{ kind: 'break', pieces: [String(page)] }] : [];
}

/** Cuts lines where stretches begin and end; notes in `places` which piece each evidence begins with. */
function markLines(
  lines: readonly string[],
  stretches: readonly Stretch[],
  places: (number | null)[],
): Piece[][] {
  let lineStart = 0;
  return lines.map((line) => {
    const start = lineStart;
    const end = start + line.length;
    lineStart = end + 1;
    const here = stretches.filter((stretch) => stretch.start < end && stretch.end > start);
    if (here.length === 0) return line === '' ? [] : [line];
    const cuts = [...new Set([start, end, ...here.flatMap((stretch) => [stretch.start, stretch.end])])]
      .filter((cut) => cut >= start && cut <= end)
      .sort((a, b) => a - b);
    return cuts.slice(0, -1).map((cut, index) => {
      const text = line.slice(cut - start, (cuts[index + 1] ?? end) - start);
      const over = here.filter((stretch) => stretch.start <= cut && stretch.end > cut);
      return over.length === 0 ? text : markedPiece(text, cut, over, places);
    });
  });
}

function markedPiece(text: string, at: number, over: readonly Stretch[], places: (number | null)[]): Piece {
  const beginning = over.filter(({ start, number }) => start === at && places[number] === null);
  const place = beginning[0]?.number ?? null;
  for (const { number } of beginning) places[number] = place;
  const tone = TONES.find((candidate) => over.some((stretch) => stretch.tone === candidate)) ?? 'excused';
  return [text, tone, over.some(({ words }) => words) ? 1 : 0, place];
}
