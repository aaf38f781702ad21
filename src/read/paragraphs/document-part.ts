import type { Line } from '../extract.js';

/** Formatting that decides whether a run can be seen, and how big and bold it is. Undefined: not said here. */
export interface RunFormat {
  readonly vanish?: boolean;
  readonly bold?: boolean;
  /** True for letters that are too narrow to be read. */
  readonly squeezed?: boolean;
  /** Points. */
  readonly size?: number;
  /** Six hex digits, or 'auto'. */
  readonly colour?: string;
  /** The colour behind the run: six hex digits, or 'auto'. */
  readonly shade?: string;
}

/** A stretch of text with one format. */
export interface Run {
  /** May hold line breaks. */
  readonly text: string;
  /** What all styles and direct formatting come to. */
  readonly format: RunFormat;
  /** Index into the links of the part, or null. */
  readonly link: number | null;
  /** True for a picture or an icon, whose text is a blank: there is something to see and to click on. */
  readonly picture?: true;
}

/** What lies behind text: a colour, 'none' for the page, 'unknown' for pictures and styled tables. */
export type Backdrop = string | 'none' | 'unknown';

export interface Paragraph {
  readonly runs: readonly Run[];
  /** What the format says; marks typed into the text are found later. */
  readonly role: Line['role'];
  readonly backdrop: Backdrop;
  /** Numbered within the part: 0 for the body, one for each cell and text box. */
  readonly flow: number;
}

/** A part of a document that holds text: the body, a header, footnotes. */
export interface DocumentPart {
  readonly paragraphs: readonly Paragraph[];
  /** Addresses in the order of their appearance. */
  readonly links: readonly string[];
  /** Links of pictures and shapes, which have no text of their own, with the paragraph that holds them. */
  readonly shapeLinks: readonly { readonly url: string; readonly paragraph: number }[];
  /** True when a picture or shape of some size lies behind the text. */
  readonly hasBackdropShape: boolean;
}
