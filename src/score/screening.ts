import type { Fingerprint } from '../duplicates/fingerprint.js';
import type { Finding } from '../match/finding.js';
import type { DocumentFormat, HiddenText, Line, UnreadableReason } from '../read/extract.js';
import type { Link, Resume, ResumeNote } from '../resume/resume.js';
import type { FLAGS, PILLARS, VERDICTS } from '../ruleset/terms.js';

export type Flag = (typeof FLAGS)[number];
export type Pillar = (typeof PILLARS)[number];
export type Verdict = (typeof VERDICTS)[number];

/** A finding with its row of the ledger: `points` is what it adds to the score. */
export interface ScoredFinding extends Finding {
  readonly flag: Flag;
  readonly pillar: Pillar;
  readonly points: number;
}

/** A score that adds up: base + the points of all findings + clamped = score. */
export interface Score {
  /** 0 to 100. */
  readonly score: number;
  readonly base: number;
  /** What keeping within 0..100 added or took. */
  readonly clamped: number;
  readonly verdict: Verdict;
  /** Rules that the role can't do without and that missed, so that the verdict stays below strong. */
  readonly missing: readonly string[];
  /** Points by pillar before clamping. */
  readonly pillars: Readonly<Record<Pillar, number>>;
  readonly findings: readonly ScoredFinding[];
}

/** What names an input: how it was called on the command line, and its content. */
export interface InputIdentity {
  /** Path as given, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the bytes in lower-case hex, or null when the file could not be opened. */
  readonly sha256: string | null;
}

export interface Screened extends InputIdentity, Score {
  readonly status: 'screened';
  readonly format: DocumentFormat;
  readonly pages: number | null;
  readonly language: Resume['language'];
  readonly role: string;
  /** Whether the role was asked for, told by the job titles, or taken because no title told it. */
  readonly roleFrom: 'choice' | 'titles' | 'default';
  readonly links: readonly Pick<Link, 'url' | 'kind' | 'own' | 'visible'>[];
  readonly notes: readonly ResumeNote[];
  /** By which further resumes of the same person and copied texts are found. */
  readonly fingerprint: Fingerprint;
  /** There only when it was asked for: reports that show the resume need it, the others don't. */
  readonly text?: ResumeText;
}

/** One line of a resume. */
export interface ResumeLine extends Pick<Line, 'text' | 'page' | 'role' | 'bold'> {
  /** Counted as `Evidence.line` is. */
  readonly number: number;
  /** What joins the line to the one before, a space or nothing; null where it begins a paragraph. */
  readonly glue: '' | ' ' | null;
}

/** What a resume says: its visible lines in reading order, and what a reader can't see. */
export interface ResumeText {
  readonly lines: readonly ResumeLine[];
  readonly hidden: readonly HiddenText[];
}

export interface NotScreened extends InputIdentity {
  readonly status: 'unreadable';
  readonly reason: UnreadableReason;
  readonly format: DocumentFormat | null;
  /** Technical detail, may be empty. */
  readonly detail: string;
  /** What the file says to machines alone, where there is no text for people. */
  readonly hidden?: string;
}

/** One row of a report: exactly one for every input. */
export type Screening = Screened | NotScreened;
