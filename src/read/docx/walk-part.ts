import type { Line } from '../extract.js';
import type { Backdrop, DocumentPart, Paragraph } from '../paragraphs/document-part.js';
import { parseXml } from '../xml/parse-xml.js';
import { openElement } from './open-element.js';
import { addText, type OpenParagraph, type PartState, startPart } from './part-state.js';
import type { Relationship } from './relationships.js';
import type { Style, Styles } from './styles.js';

/** Reads the paragraphs of a part, in the order in which they begin. */
export function walkPart(
  bytes: Uint8Array,
  relationships: ReadonlyMap<string, Relationship>,
  styles: Styles,
): DocumentPart {
  const state = startPart(styles, relationships);
  parseXml(bytes, {
    open(name, attributes) {
      state.path.push(name);
      if (state.skipFrom === 0) openElement(state, name, attributes);
    },
    close(name) {
      if (state.skipFrom === 0) closeElement(state, name);
      else if (state.skipFrom === state.path.length) state.skipFrom = 0;
      state.path.pop();
    },
    text(text) {
      if (state.skipFrom === 0) takeText(state, text);
    },
  });
  return {
    paragraphs: state.paragraphs.map((paragraph) => paragraph ?? EMPTY),
    links: state.links,
    shapeLinks: state.shapeLinks,
    hasBackdropShape: state.hasBackdropShape,
  };
}

const EMPTY: Paragraph = {
  runs: [],
  role: 'plain',
  backdrop: 'none',
  flow: 0,
};

function takeText(state: PartState, text: string): void {
  const name = state.path.at(-1);
  if (name === 't') addText(state, text.replace(/[\r\n]+/g, ' '));
  else if (name === 'instrText') {
    const field = state.fields.at(-1);
    if (field !== undefined) field.instruction += text;
  }
}

function closeElement(state: PartState, name: string): void {
  if (name === 'p') {
    const paragraph = state.open.pop();
    if (paragraph !== undefined) state.paragraphs[paragraph.slot] = finish(state, paragraph);
  } else if (name === 'tbl' || name === 'tc' || name === 'txbxContent') state.containers.pop();
  else if (name === 'hyperlink' || name === 'fldSimple') state.hyperlinks.pop();
  else if (name === 'AlternateContent') state.alternatives.pop();
  else if (name === 'wsp' || name === 'shape' || name === 'rect' || name === 'roundrect') state.fills.pop();
  else if (name === 'r') state.run = {};
  if (state.unseenFrom === state.path.length) state.unseenFrom = 0;
}

function finish(state: PartState, paragraph: OpenParagraph): Paragraph {
  const { styles } = state;
  const id = paragraph.style ?? styles.defaultParagraph;
  const style = id === null ? null : styles.resolve(id);
  const base = { ...styles.defaults, ...style?.format };
  const innermost = state.containers.findLast((container) => container.kind !== 'table');
  const { shade } = paragraph;
  return {
    runs: paragraph.runs.map((run) => ({ ...run, format: { ...base, ...run.format } })),
    role: roleOf(state, paragraph, style),
    backdrop: shade !== null && shade !== 'auto' ? shade : backdropOf(state),
    flow: innermost?.flow ?? 0,
  };
}

function roleOf(state: PartState, paragraph: OpenParagraph, style: Style | null): Line['role'] {
  if (paragraph.outline || style?.heading) return 'heading';
  if (paragraph.list ?? style?.list) return 'bullet';
  return state.containers.at(-1)?.kind === 'cell' ? 'cell' : 'plain';
}

function backdropOf(state: PartState): Backdrop {
  return state.containers.findLast((container) => container.backdrop !== 'none')?.backdrop ?? 'none';
}
