import type { Backdrop, Paragraph, Run, RunFormat } from '../paragraphs/document-part.js';
import type { OdtStyle, RawStyles } from './read-styles.js';

/** A paragraph that is still being read. */
interface OpenParagraph {
  readonly slot: number;
  readonly runs: Run[];
  readonly style: OdtStyle;
  readonly heading: boolean;
}

/** A table cell or text box. */
export interface Container {
  readonly kind: 'cell' | 'text-box';
  readonly flow: number;
  readonly backdrop: Backdrop;
}

/** Everything that is known at one point on the way through an OpenDocument text. */
export interface ContentState {
  readonly styles: RawStyles;
  /** Elements that are open, innermost last. */
  readonly path: string[];
  readonly paragraphs: (Paragraph | null)[];
  readonly open: OpenParagraph[];
  readonly containers: Container[];
  readonly spans: RunFormat[];
  /** Index of the link of each open text:a. */
  readonly anchors: number[];
  readonly links: string[];
  /** Whether each open section is hidden. */
  readonly sections: boolean[];
  flows: number;
}

/** The state before the first element. */
export function startContent(styles: RawStyles): ContentState {
  return {
    styles,
    path: [],
    paragraphs: [],
    open: [],
    containers: [],
    spans: [],
    anchors: [],
    links: [],
    sections: [],
    flows: 0,
  };
}

/** Adds text to the innermost paragraph; text outside of paragraphs is only layout of the XML. */
export function addText(state: ContentState, text: string): void {
  if (text !== '') addRun(state, { text });
}

/** Notes a picture where it belongs to a link. */
export function addPicture(state: ContentState): void {
  if (state.anchors.length > 0) addRun(state, { text: ' ', picture: true });
}

function addRun(state: ContentState, content: Pick<Run, 'text' | 'picture'>): void {
  const paragraph = state.open.at(-1);
  if (paragraph === undefined) return;
  const vanish = state.sections.includes(true) ? { vanish: true } : {};
  const format = { ...paragraph.style.format, ...state.spans.at(-1), ...vanish };
  paragraph.runs.push({ ...content, format, link: state.anchors.at(-1) ?? null });
}
