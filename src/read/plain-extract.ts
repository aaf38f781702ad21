import type { Extract, Line } from './extract.js';

/** A line of which nothing is known but its words; `parts` say what else is. */
export function plainLine(text: string, parts: Partial<Omit<Line, 'text'>> = {}): Line {
  return {
    text,
    page: null,
    box: null,
    size: null,
    bold: false,
    role: 'plain',
    flow: 0,
    end: 'hard',
    ...parts,
  };
}

/** Lines as a document that holds nothing else; `parts` say what else it holds. */
export function plainExtract(
  lines: readonly Line[],
  parts: Partial<Omit<Extract, 'status' | 'lines'>> = {},
): Extract {
  return {
    status: 'read',
    format: 'text',
    pages: null,
    lines,
    hidden: [],
    links: [],
    linksComplete: true,
    notes: [],
    ...parts,
  };
}
