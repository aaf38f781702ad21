import { deflateSync } from 'fflate';
import { visibleText } from '../printable-text.js';
import type { Candidate } from './candidate.js';
import type { Piece } from './resume-view.js';
import type { Speech } from './speech.js';

/** Resumes that are packed together: enough to pack well, few enough to unfold one of them at once. */
export const PACK_SIZE = 16;

/**
 * Packs the texts of resumes, 16 at a time: JSON that is deflated and written in base64. The page's script unfolds
 * and shows it (browser/resume-text.js), so that here texts are made visible and words for people are numbers.
 */
export function packViews(candidates: readonly Candidate[], speech: Speech): string[] {
  const packs: string[] = [];
  for (let first = 0; first < candidates.length; first += PACK_SIZE) {
    const pack = candidates.slice(first, first + PACK_SIZE).map((candidate) => packed(candidate, speech));
    const json = JSON.stringify(pack);
    packs.push(Buffer.from(deflateSync(Buffer.from(json), { level: 9 })).toString('base64'));
  }
  return packs;
}

function packed({ view, screening }: Candidate, { numberOf }: Speech): object | null {
  if (view === null) return null;
  const { lines, hidden } = view;
  return {
    language: screening.language === 'mixed' ? null : screening.language,
    lines: lines.map(({ kind, pieces }) =>
      kind === 'break'
        ? [kind, numberOf((page) => page.page(Number(pieces[0])))]
        : [kind, pieces.map(visiblePiece)],
    ),
    hidden: hidden.map(({ how, pieces }) => [
      numberOf((page) => page.concealments[how]),
      pieces.map(visiblePiece),
    ]),
  };
}

function visiblePiece(piece: Piece): Piece {
  if (typeof piece === 'string') return visibleText(piece);
  const [text, ...rest] = piece;
  return [visibleText(text), ...rest];
}
