import type { SectionKind } from '../resume/resume.js';

export type FindingStatus = 'hit' | 'excused' | 'miss' | 'not-applicable' | 'unknown';

/** The candidate's own words behind a finding. `quote` is verbatim, with line breaks as single spaces. */
export interface Evidence {
  readonly quote: string;
  readonly page: number | null;
  /** From 1: within the page, or within the document where there are no pages. */
  readonly line: number | null;
  readonly section: SectionKind | null;
  /** The words inside the quote that made the rule hit, verbatim. */
  readonly matched: readonly string[];
}

/** What one rule says about one resume, before points. */
export interface Finding {
  readonly rule: string;
  readonly status: FindingStatus;
  /** In how many passages the rule hit, excused ones left out. */
  readonly hits: number;
  /** Which grade of the rule was reached ("repository", "used"), if it has grades. */
  readonly grade: string | null;
  /** Name of the excuse (excused) or of what could not be read (unknown). */
  readonly reason: string | null;
  /** Captured words for titles. */
  readonly captures: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  /** Where a hit without a quote looked: an absence is worth as much as the search for what is absent. */
  readonly looked?: Looked;
}

/** The sections that were read, in their order, and how many links of the document were known. */
export interface Looked {
  readonly sections: readonly SectionKind[];
  readonly links: number;
}
