import type { Paragraph, Run } from '../paragraphs/document-part.js';
import { type ElementStyle, textFormat } from './element-style.js';

/** Everything that is known at one point on the way through a page. */
export interface PageState {
  readonly paragraphs: Paragraph[];
  /** Runs of the paragraph that is still being read. */
  runs: Run[];
  readonly links: string[];
  /** Index of the link of each open a, or null for one without a target. */
  readonly anchors: (number | null)[];
  /** Headings that are open. */
  headings: number;
  /** For each open list item whether its first paragraph is still to come. */
  readonly items: boolean[];
  /** Flow of each open table cell. */
  readonly cells: number[];
  flows: number;
  hasBackdropShape: boolean;
}

/** The state before the first element. */
export function startPage(): PageState {
  return {
    paragraphs: [],
    runs: [],
    links: [],
    anchors: [],
    headings: 0,
    items: [],
    cells: [],
    flows: 0,
    hasBackdropShape: false,
  };
}

/** Adds text as it is laid out: line breaks of the source are blanks, but for preformatted text. */
export function addText(state: PageState, text: string, style: ElementStyle): void {
  const shown = style.keepsBreaks ? text.replace(/\r\n?/g, '\n') : text.replace(/\s+/g, ' ');
  if (shown === '') return;
  state.runs.push({ text: shown, format: textFormat(style), link: state.anchors.at(-1) ?? null });
}

/** Notes a picture or an icon where it belongs to a link. */
export function addPicture(state: PageState, style: ElementStyle): void {
  const link = state.anchors.at(-1) ?? null;
  const format = { vanish: style.gone || style.unseen };
  if (link !== null) state.runs.push({ text: ' ', format, link, picture: true });
}

/** Ends the paragraph, if there is one. */
export function endParagraph(state: PageState): void {
  const { runs } = state;
  if (runs.length === 0) return;
  state.runs = [];
  const blank = runs.every((run) => run.text.trim() === '');
  if (blank && runs.every((run) => run.link === null)) return;
  state.paragraphs.push({
    runs,
    role: roleOf(state, blank),
    // The colour behind text is told run by run.
    backdrop: 'none',
    flow: state.cells.at(-1) ?? 0,
  });
}

function roleOf(state: PageState, blank: boolean): Paragraph['role'] {
  if (state.headings > 0) return 'heading';
  if (state.items.at(-1)) {
    if (!blank) state.items[state.items.length - 1] = false;
    return 'bullet';
  }
  return state.cells.length > 0 && state.items.length === 0 ? 'cell' : 'plain';
}
