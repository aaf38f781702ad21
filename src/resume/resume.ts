import type { Concealment, DocumentFormat, ReadingNote } from '../read/extract.js';

/** A half-open range of UTF-16 offsets into `Resume.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word of the normalised text. Letters and digits are split apart: "Qwen2.5-14B" is qwen 2.5 14 b. */
export interface Word extends Span {
  /** Lower case, ё as е, homoglyphs folded. */
  readonly form: string;
  readonly stem: string;
  /** The value when the word is a number, else null. */
  readonly value: number | null;
  /** True when no separator stands between this word and the one before (GPT4, 800ms). */
  readonly glued: boolean;
  /** When a line-end hyphen stands after this word: the word that it and the next one make together. */
  readonly joined: { readonly form: string; readonly stem: string } | null;
}

export type SectionKind =
  | 'header'
  | 'summary'
  | 'experience'
  | 'projects'
  | 'skills'
  | 'education'
  | 'achievements'
  | 'publications'
  | 'languages'
  | 'links'
  | 'other'
  | 'hidden';

/** A stretch of the text with the range of its words: `firstWord` included, `endWord` excluded. */
export interface Passage extends Span {
  readonly firstWord: number;
  readonly endWord: number;
}

export interface Section extends Passage {
  readonly kind: SectionKind;
  /** The heading as written, or null for text before the first heading. */
  readonly heading: string | null;
}

/** A month counted from year 0: year * 12 + (month - 1). */
export type MonthIndex = number;

/** When a job or project ran. `end` is null while it goes on. Whole years begin in January and end in December. */
export interface Period {
  readonly start: MonthIndex;
  readonly end: MonthIndex | null;
}

/** A job, project, school or, in sections without such parts, the whole section. */
export interface Entry extends Passage {
  readonly section: number;
  /** The lines above the bullets: employer, title, dates. */
  readonly heading: string | null;
  readonly period: Period | null;
}

/** A bullet or paragraph. */
export interface Bullet extends Passage {
  readonly section: number;
  readonly entry: number;
}

export interface Sentence extends Passage {
  readonly section: number;
  readonly entry: number;
  readonly bullet: number;
}

export type LinkKind =
  | 'code-repository'
  | 'code-profile'
  | 'model-or-dataset'
  | 'competition'
  | 'publication'
  | 'social'
  | 'other';

/** An address of the resume, from a hyperlink or printed in the text. */
export interface Link {
  /** With a scheme, without tracking parameters. */
  readonly url: string;
  readonly kind: LinkKind;
  /** Whether the candidate can own it: false for well-known libraries and pages of the host itself. */
  readonly own: boolean;
  /** True when the address itself is printed; false when it hides behind a word. */
  readonly visible: boolean;
  /** Where the address or its anchor stands in the text, or null when not known. */
  readonly span: Span | null;
}

/** Where a line of the document begins in `Resume.source`. */
export interface SourceLine {
  readonly start: number;
  readonly page: number | null;
  /** From 1: within the page, or within the document where there are no pages. */
  readonly number: number;
}

export type ResumeNote =
  | ReadingNote
  | 'metadata-for-machines'
  | 'homoglyphs'
  | 'invisible-characters'
  | 'no-sections-found';

export interface HiddenPassage extends Span {
  readonly how: Concealment;
  readonly page: number | null;
}

/**
 * A resume as the matcher sees it: one normalised text with every structure as a range over it.
 * Hidden text stands at the end of `text` in a section of kind 'hidden' and nowhere else.
 */
export interface Resume {
  readonly format: DocumentFormat;
  readonly pages: number | null;
  readonly text: string;
  /** The text as extracted; `origin[i]` is the offset in it of `text[i]` (length `text.length + 1`). */
  readonly source: string;
  readonly origin: Uint32Array;
  readonly lines: readonly SourceLine[];
  readonly words: readonly Word[];
  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly bullets: readonly Bullet[];
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  /** False where links behind words could not be read, so that their absence says nothing. */
  readonly linksComplete: boolean;
  readonly hidden: readonly HiddenPassage[];
  readonly language: 'ru' | 'en' | 'mixed';
  readonly notes: readonly ResumeNote[];
}
