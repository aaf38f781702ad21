/*
 * What is handed out on paper: kits, candidates' sheets, briefs. Made once as parts, then written as Markdown, HTML
 * or DOCX, so that the three say the same.
 */

/** A part of a document. Texts are plain: who writes them escapes them for the format. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly aside?: string }
  | { readonly kind: 'question'; readonly text: string; readonly aside?: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'lead' | 'small' }
  | {
      readonly kind: 'list';
      readonly label?: string;
      readonly items: readonly string[];
      readonly marks?: 'boxes' | 'numbers';
    }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string | null])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'choice'; readonly label: string; readonly options: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | { readonly kind: 'room'; readonly label: string; readonly lines: number }
  /** Parts that stay on one page where they fit. */
  | { readonly kind: 'together'; readonly parts: readonly Part[] }
  | { readonly kind: 'page' };

export interface Document {
  readonly title: string;
  readonly language: 'en' | 'ru';
  readonly parts: readonly Part[];
  /** What the document was made with. */
  readonly foot: string;
}

/** Several documents of one kind in one, each on a page of its own. Throws `RangeError` if there are none. */
export function joinDocuments(documents: readonly Document[]): Document {
  const [first, ...others] = documents;
  if (first === undefined) throw new RangeError('no documents to join');
  return {
    ...first,
    parts: [...first.parts, ...others.flatMap(({ parts }): Part[] => [{ kind: 'page' }, ...parts])],
  };
}
