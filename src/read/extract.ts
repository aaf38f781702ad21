/** File formats that a resume may come in, told by the bytes and never by the file name. */
export type DocumentFormat = 'pdf' | 'docx' | 'doc' | 'rtf' | 'odt' | 'html' | 'markdown' | 'text';

/** A rectangle on a page in points (1/72 inch) from the top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One visual line (PDF, hard-wrapped text) or one paragraph (formats that know their paragraphs). */
export interface Line {
  /** The text as the candidate wrote it; only bullet glyphs at the start are taken off. */
  readonly text: string;
  /** Page number from 1, or null where the format has no pages. */
  readonly page: number | null;
  readonly box: Box | null;
  /** Font size in points, or null when unknown. */
  readonly size: number | null;
  readonly bold: boolean;
  /** What the format or a bullet glyph says about the line. */
  readonly role: 'heading' | 'bullet' | 'cell' | 'plain';
  /** Lines are joined into paragraphs only within one flow: a column, a table cell, a text box. */
  readonly flow: number;
  /** 'soft': the paragraph may go on in the next line of the flow. 'hard': it ends here for certain. */
  readonly end: 'soft' | 'hard';
  /** Number of the line in the file, from 1, where files have lines; others are counted within the page. */
  readonly number?: number;
}

/** How a piece of text is kept from a human reader. */
export type Concealment =
  | 'render-mode'
  | 'background-colour'
  | 'tiny-print'
  | 'transparent'
  | 'off-page'
  | 'clipped'
  | 'covered'
  | 'inactive-layer'
  | 'hidden-formatting';

/** Text that is in the file but that a human reader can't see. Never evidence for a green flag. */
export interface HiddenText {
  readonly text: string;
  readonly page: number | null;
  readonly how: Concealment;
}

/** An address that the file holds as a link, as opposed to one that is only printed in the text. */
export interface ExtractedLink {
  readonly url: string;
  /** The words that carry the link, if they could be told. */
  readonly anchor: string | null;
  readonly page: number | null;
  /** Index into `Extract.lines` of the line that carries the link, or null when not known. */
  readonly line: number | null;
}

/** What reading tells about a document besides its text; prose for each code is in the report. */
export type ReadingNote =
  | 'recognised-text'
  | 'replacement-text'
  | 'unchecked-visibility'
  | 'fallback-reader'
  | 'extension-mismatch'
  | 'decoded-legacy-charset'
  | 'truncated-pages';

/** A document that was read: visible lines in reading order, links, and hidden text kept apart. */
export interface Extract {
  readonly status: 'read';
  readonly format: DocumentFormat;
  /** Number of pages, or null where the format has none. */
  readonly pages: number | null;
  readonly lines: readonly Line[];
  readonly hidden: readonly HiddenText[];
  readonly links: readonly ExtractedLink[];
  /** False where links behind words can't be known: plain text, or a scan with recognised text. */
  readonly linksComplete: boolean;
  readonly notes: readonly ReadingNote[];
  /** What the file says of itself: title, subject, keywords. It is no part of the resume. */
  readonly metadata?: readonly string[];
}

export type UnreadableReason =
  | 'encrypted'
  | 'no-text'
  | 'damaged'
  | 'empty'
  | 'too-large'
  | 'timeout'
  | 'unsupported';

/** A document that could not be read, and why. `detail` is technical and may be empty. */
export interface Unreadable {
  readonly status: 'unreadable';
  readonly reason: UnreadableReason;
  readonly format: DocumentFormat | null;
  readonly detail: string;
  /** What the file says to machines alone, where there is no text for people. */
  readonly hidden?: string;
}

export type ReadResult = Extract | Unreadable;

/** Limits that a reader must keep. Bytes, pages and characters are counted while reading. */
export interface ReadLimits {
  readonly maxFileBytes: number;
  readonly maxPages: number;
  /** Most bytes that a zip-based format may inflate to. */
  readonly maxInflatedBytes: number;
  readonly maxCharacters: number;
  /** Most documents that are taken from one archive or mail. */
  readonly maxEntries: number;
  /** Most bytes that the documents of one archive may inflate to, all together. */
  readonly maxArchiveBytes: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxFileBytes: 25 * 1024 * 1024,
  maxPages: 60,
  maxInflatedBytes: 64 * 1024 * 1024,
  maxCharacters: 500_000,
  maxEntries: 2000,
  maxArchiveBytes: 2 * 1024 * 1024 * 1024,
};
