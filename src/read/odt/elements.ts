import type { Attributes } from '../xml/parse-xml.js';
import { addPicture, addText, type Container, type ContentState } from './content-state.js';
import { resolveStyle } from './read-styles.js';

/** More blanks in a row are only padding. */
const MAX_BLANKS = 20;

/** What the start of an element means, by its name without prefix. */
export const OPENERS: Readonly<Record<string, (state: ContentState, attributes: Attributes) => void>> = {
  p: (state, attributes) => startParagraph(state, attributes, false),
  h: (state, attributes) => startParagraph(state, attributes, true),
  span: (state, attributes) => {
    const { format } = resolveStyle(state.styles, 'text', attributes['text:style-name'] ?? '');
    state.spans.push({ ...state.spans.at(-1), ...format });
  },
  a: (state, attributes) => {
    state.links.push(attributes['xlink:href'] ?? '');
    state.anchors.push(state.links.length - 1);
  },
  s: (state, attributes) => {
    const count = Number(attributes['text:c'] ?? 1) || 1;
    addText(state, ' '.repeat(Math.min(Math.max(count, 1), MAX_BLANKS)));
  },
  tab: (state) => addText(state, ' '),
  image: addPicture,
  'line-break': (state) => addText(state, '\n'),
  section: (state, attributes) => {
    state.sections.push(attributes['text:display'] === 'none');
  },
  'table-cell': (state, attributes) => {
    const { backdrop } = resolveStyle(state.styles, 'table-cell', attributes['table:style-name'] ?? '');
    startContainer(state, 'cell', backdrop ?? 'none');
  },
  // The fill of a frame is not read, so that the colour behind its text is not known.
  'text-box': (state) => startContainer(state, 'text-box', 'unknown'),
};

/** What the end of an element means, by its name without prefix. */
export const CLOSERS: Readonly<Record<string, (state: ContentState) => void>> = {
  p: endParagraph,
  h: endParagraph,
  span: (state) => void state.spans.pop(),
  a: (state) => void state.anchors.pop(),
  section: (state) => void state.sections.pop(),
  'table-cell': (state) => void state.containers.pop(),
  'text-box': (state) => void state.containers.pop(),
};

function startParagraph(state: ContentState, attributes: Attributes, heading: boolean): void {
  const style = resolveStyle(state.styles, 'paragraph', attributes['text:style-name'] ?? '');
  state.paragraphs.push(null);
  state.open.push({
    slot: state.paragraphs.length - 1,
    runs: [],
    style,
    heading: heading || style.heading,
  });
}

function endParagraph(state: ContentState): void {
  const paragraph = state.open.pop();
  if (paragraph === undefined) return;
  const container = state.containers.at(-1);
  const isItem = state.path.lastIndexOf('list-item') > state.path.lastIndexOf('table-cell');
  const plain = container?.kind === 'cell' ? 'cell' : 'plain';
  state.paragraphs[paragraph.slot] = {
    runs: paragraph.runs,
    role: paragraph.heading ? 'heading' : isItem ? 'bullet' : plain,
    backdrop: paragraph.style.backdrop ?? container?.backdrop ?? 'none',
    flow: container?.flow ?? 0,
  };
}

function startContainer(state: ContentState, kind: Container['kind'], backdrop: string): void {
  state.flows += 1;
  state.containers.push({ kind, flow: state.flows, backdrop });
}
