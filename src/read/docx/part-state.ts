import type { Backdrop, Paragraph, Run, RunFormat } from '../paragraphs/document-part.js';
import type { Relationship } from './relationships.js';
import type { Styles } from './styles.js';

/** A paragraph that is still being read; text boxes nest paragraphs within paragraphs. */
export interface OpenParagraph {
  readonly slot: number;
  readonly runs: Run[];
  style: string | null;
  list: boolean | undefined;
  outline: boolean;
  shade: string | null;
}

/** A field between its begin and end marks. */
interface OpenField {
  instruction: string;
  /** Its own link once its code is read, else that of the field around it. */
  link: number | null;
}

/** What a cell, table or text box puts behind the text in it. */
interface Container {
  readonly kind: 'table' | 'cell' | 'text-box';
  readonly flow: number;
  backdrop: Backdrop;
}

/** Everything that is known at one point on the way through a part. */
export interface PartState {
  readonly styles: Styles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Elements that are open, innermost last. */
  readonly path: string[];
  /** Depth of `path` from which everything is passed over, or 0. */
  skipFrom: number;
  /** Depth of `path` from which nobody sees the text, or 0. */
  unseenFrom: number;
  readonly paragraphs: (Paragraph | null)[];
  readonly open: OpenParagraph[];
  readonly containers: Container[];
  /** Whether each open mc:AlternateContent has had its choice. */
  readonly alternatives: boolean[];
  readonly hyperlinks: (number | null)[];
  readonly fields: OpenField[];
  /** Fill of each open drawing shape. */
  readonly fills: Backdrop[];
  readonly links: string[];
  readonly shapeLinks: { url: string; paragraph: number }[];
  run: RunFormat;
  flows: number;
  behindText: boolean;
  hasBackdropShape: boolean;
}

/** The state before the first element. */
export function startPart(styles: Styles, relationships: ReadonlyMap<string, Relationship>): PartState {
  return {
    styles,
    relationships,
    path: [],
    skipFrom: 0,
    unseenFrom: 0,
    paragraphs: [],
    open: [],
    containers: [],
    alternatives: [],
    hyperlinks: [],
    fields: [],
    fills: [],
    links: [],
    shapeLinks: [],
    run: {},
    flows: 0,
    behindText: false,
    hasBackdropShape: false,
  };
}

/** The link that text belongs to at this point, or null. */
function currentLink(state: PartState): number | null {
  return state.hyperlinks.findLast((link) => link !== null) ?? state.fields.at(-1)?.link ?? null;
}

/** Adds text to the innermost paragraph. */
export function addText(state: PartState, text: string): void {
  if (text === '') return;
  const format = state.unseenFrom > 0 ? { ...state.run, vanish: true } : state.run;
  state.open.at(-1)?.runs.push({ text, format, link: currentLink(state) });
}

/** Notes a picture or an icon where it belongs to a link. */
export function addPicture(state: PartState): void {
  const link = currentLink(state);
  if (link === null) return;
  state.open.at(-1)?.runs.push({ text: ' ', format: { vanish: isUnseen(state) }, link, picture: true });
}

/** True where nobody sees a picture. */
export function isUnseen(state: PartState): boolean {
  return state.unseenFrom > 0 || (state.run.vanish ?? false);
}

/** Adds an address and gives its index. */
export function addLink(state: PartState, url: string): number {
  state.links.push(url);
  return state.links.length - 1;
}
