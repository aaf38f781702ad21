import type { LinkKind, SectionKind } from './resume.js';

/** Section kinds that have headings of their own; the rest come from position or visibility. */
export type HeadedSectionKind = Exclude<SectionKind, 'header' | 'hidden'>;

/** How addresses of one host are told apart. The first rule whose pattern fits the path decides. */
export interface LinkHost {
  /** Host name without "www."; subdomains count too. */
  readonly host: string;
  /** First path parts that belong to the host itself ("features", "pricing"). */
  readonly reserved: readonly string[];
  /** Path shapes: `*` stands for one part, a trailing `**` for any rest. */
  readonly paths: readonly {
    readonly path: string;
    readonly kind: LinkKind;
    /** The page shows the candidate's own work whoever owns the project: a pull request. */
    readonly anyOwner?: boolean | undefined;
  }[];
  /** Another name of the same host ("hf.co"). */
  readonly alias?: string | undefined;
}

/** What resumes look like, as data: heading names, code hosts, owners of well-known projects. */
export interface ResumeConventions {
  readonly headings: Readonly<Record<HeadedSectionKind, readonly string[]>>;
  readonly hosts: readonly LinkHost[];
  /** Owners of well-known projects, lower case: a link to these isn't the candidate's own code. */
  readonly wellKnownOwners: readonly string[];
  /** What links to code hang on, for files that lose the links themselves (see `mayLackLinks`). */
  readonly linkWords?: readonly string[] | undefined;
}
