import type { SameBy } from '../duplicates/group-people.js';
import type { UnreadableReason } from '../read/extract.js';
import type { ForeignKind } from '../read/foreign-kinds.js';
import type { ResumeNote, SectionKind } from '../resume/resume.js';
import type { Language } from '../ruleset/terms.js';
import type { Flag, Pillar, Verdict } from '../score/screening.js';
import { TEXTS_EN } from './texts-en.js';
import { TEXTS_RU } from './texts-ru.js';

/** A noun after a number, by CLDR plural category; `other` is for fractions and missing categories. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Everything that reports say in one language. */
export interface Texts {
  /** Names of the four bands. They say how clear the signs are, never what a person is worth. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly pillars: Readonly<Record<Pillar, string>>;
  readonly sections: Readonly<Record<SectionKind, string>>;
  readonly notes: Readonly<Record<ResumeNote, string>>;
  /** What a file is that is no document; `ending` where its name says otherwise. */
  readonly foreign: (kind: string, ending: string | null) => string;
  readonly foreignKinds: Readonly<Record<ForeignKind, string>>;
  /** Why a document could not be read, and what to do next. */
  readonly unreadable: Readonly<Record<UnreadableReason, { readonly what: string; readonly next: string }>>;
  /** Added where a document shows nothing to people and something to machines. */
  readonly hiddenInstead: (quote: string) => string;
  readonly columns: Readonly<Record<'score' | 'verdict' | 'links' | 'resume', string>>;
  readonly nouns: { readonly file: PluralForms; readonly resume: PluralForms };
  readonly heading: (parts: { ruleset: string; role: string | null; asOf: string }) => string;
  /** `section` is null where it says nothing. */
  readonly place: (parts: { page: number | null; line: number | null; section: string | null }) => string;
  readonly quoted: (text: string) => string;
  readonly missing: string;
  /** Heads the rules that were left open because they took too many steps. */
  readonly overBudget: string;
  readonly unreadableHeading: (files: string) => string;
  readonly totals: (parts: {
    files: string;
    screened: number;
    unreadable: number;
    /** Of a run that was stopped: how many files there would have been. */
    expected?: number | undefined;
  }) => string;
  readonly notShown: (resumes: string, top: number) => string;
  readonly nothingRead: string;
  /** What a resume was screened for when the role was to be guessed. */
  readonly guessedRole: Readonly<Record<'titles' | 'default', (role: string) => string>>;
  /** What every resume starts with, before the points. */
  readonly base: (points: number) => string;
  /** What keeping the score within 0 to 100 added or took, with its sign. */
  readonly clamped: (points: string) => string;
  /** Heads the rules that could not be told from this file. */
  readonly untold: string;
  /** Why a rule could not be told, by the reason of its finding. */
  readonly unknown: Readonly<Record<string, string>>;
  /** Heads the links of a resume. */
  readonly links: string;
  /** Head of the column that says why a document was not read. */
  readonly notRead: string;
  /** Marks a finding that an excuse took the points from. */
  readonly excused: string;
  readonly orderOfReading: string;
  /** By what two resumes are of one person. */
  readonly sameBy: Readonly<Record<SameBy, string>>;
  /** What a resume has to do with others; `files` are names with commas between them. */
  readonly relations: {
    /** The very same file under another name. */
    readonly copy: (other: string) => string;
    readonly copies: (files: string) => string;
    readonly older: (newest: string, by: string) => string;
    readonly newest: (files: string, by: string) => string;
    readonly sharedText: (percent: number, files: string) => string;
    readonly more: (count: number) => string;
  };
  /** Heads of the parts of a rule's description. */
  readonly rule: Readonly<Record<'why' | 'ask' | 'points' | 'excuses' | 'roles' | 'examples', string>>;
  readonly outcomes: Readonly<Record<'hit' | 'miss' | 'excused' | 'unknown', string>>;
  /** Points of a rule that counts several hits. */
  readonly pointsByHit: (first: string, next: string | null, most: string | null) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = { en: TEXTS_EN, ru: TEXTS_RU };

/** The texts of one report language. */
export function textsFor(language: Language): Texts {
  return TEXTS[language];
}

/** A number with its noun in the right form: "1 file", «2 файла», «5 файлов». */
export function counted(count: number, forms: PluralForms, language: Language): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return `${count} ${form}`;
}
