import type { TextPart } from '../paragraphs/assemble.js';
import type { Backdrop, Paragraph, Run, RunFormat } from '../paragraphs/document-part.js';

/** What the text of a group is: 'void' has none of its own, but groups within it may. */
export type Destination =
  | 'text'
  | 'skip'
  | 'void'
  | 'fonts'
  | 'colours'
  | 'styles'
  | 'instruction'
  | 'twofold';

/** Formatting of paragraphs that matters here. */
export interface ParagraphFormat {
  readonly style: number;
  readonly outline: boolean;
  readonly list: boolean;
  readonly inTable: boolean;
  readonly shade: Backdrop;
}

/** A text of its own with its paragraphs: the body, a header, a note, a text box. */
export interface Story {
  readonly kind: TextPart['kind'];
  readonly backdrop: Backdrop;
  readonly paragraphs: Paragraph[];
  readonly links: string[];
  runs: Run[];
  /** True once the mark of a list item was seen in the paragraph. */
  hasMark: boolean;
  /** Flow of the open table cell, or null. */
  cell: number | null;
  flows: number;
  /** Colours behind the cells of the row, and the number of the open cell. */
  shades: Backdrop[];
  nextShade: Backdrop;
  column: number;
}

/** A field: its code comes before its result. */
export interface Field {
  instruction: string;
}

/** What braces keep apart: formatting set within a group ends with it. */
export interface Group {
  destination: Destination;
  /** The destination around a text written twice, with and without Unicode. */
  outer: Destination;
  story: Story;
  format: RunFormat;
  paragraph: ParagraphFormat;
  deleted: boolean;
  font: number | null;
  /** Number of characters that stand for a Unicode character in old readers. */
  fallback: number;
  field: Field | null;
  link: number | null;
}

/** Everything that is known at one point on the way through an RTF file. */
export interface RtfState {
  readonly groups: Group[];
  /** Groups that are open beyond the depth that is followed. */
  deeper: number;
  readonly stories: Story[];
  readonly fonts: Map<number, string>;
  readonly colours: (string | undefined)[];
  readonly headings: Set<number>;
  /** The entry of a table that is being read. */
  font: number;
  colour: [number, number, number] | null;
  style: { id: number | null; name: string; outline: boolean };
  codePage: string;
  defaultFont: number;
  /** Characters that are still to be passed over after a Unicode character. */
  passOver: number;
  starred: boolean;
  bytes: number[];
  hasBackdropShape: boolean;
}

/** Text in RTF is of 12 points when nothing is said. */
export const PLAIN_FORMAT: RunFormat = { size: 12 };
export const PLAIN_PARAGRAPH: ParagraphFormat = {
  style: 0,
  outline: false,
  list: false,
  inTable: false,
  shade: 'none',
};

/** The state before the first brace. */
export function startRtf(): RtfState {
  return {
    groups: [],
    deeper: 0,
    stories: [startStory('body', 'none')],
    fonts: new Map(),
    colours: [],
    headings: new Set(),
    font: 0,
    colour: null,
    style: { id: null, name: '', outline: false },
    codePage: 'windows-1252',
    defaultFont: 0,
    passOver: 0,
    starred: false,
    bytes: [],
    hasBackdropShape: false,
  };
}

/** A story without text. */
export function startStory(kind: Story['kind'], backdrop: Backdrop): Story {
  return {
    kind,
    backdrop,
    paragraphs: [],
    links: [],
    runs: [],
    hasMark: false,
    cell: null,
    flows: 0,
    shades: [],
    nextShade: 'none',
    column: 0,
  };
}

/** The outermost group. */
export function startGroup(story: Story): Group {
  return {
    destination: 'text',
    outer: 'text',
    story,
    format: PLAIN_FORMAT,
    paragraph: PLAIN_PARAGRAPH,
    deleted: false,
    font: null,
    fallback: 1,
    field: null,
    link: null,
  };
}
