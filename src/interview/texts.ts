import type { PluralForms } from '../report/messages.js';
import type { Priority } from '../ruleset/interview-schema.js';
import type { Language } from '../ruleset/terms.js';
import type { Stage } from './scorecard/rated-items.js';
import { TEXTS_EN } from './texts-en.js';
import { TEXTS_RU } from './texts-ru.js';

/** What kits and candidates' sheets say beside the texts of the ruleset. */
export interface Texts {
  readonly kit: string;
  readonly sheet: string;
  readonly facts: Readonly<
    Record<'candidate' | 'interviewer' | 'date' | 'time' | 'ruleset' | 'asOf' | 'role', string>
  >;
  readonly minute: PluralForms;
  /** How the minutes of an interview are made up. */
  readonly timing: (
    parts: Readonly<Record<'opening' | 'core' | 'closing' | 'total', string>> & {
      readonly claims: string | null;
    },
  ) => string;
  readonly plan: string;
  readonly planColumns: readonly [string, string, string];
  readonly leftOut: (limit: string) => string;
  readonly notLeftOut: string;
  readonly shows: string;
  readonly expect: Readonly<Record<Priority, string>>;
  readonly notes: string;
  readonly rating: string;
  readonly notAssessed: string;
  readonly anchors: readonly [string, string];
  readonly claims: {
    readonly title: string;
    readonly about: string;
    readonly rule: (id: string, title: string) => string;
  };
  readonly noClaims: string;
  readonly unreadable: (why: string) => string;
  readonly noResume: string;
  readonly overall: {
    readonly title: string;
    readonly about: string;
    readonly label: string;
    readonly why: string;
  };
  readonly verdicts: readonly string[];
  readonly topics: { readonly title: string; readonly about: string };
  readonly brief: Readonly<
    Record<'title' | 'rubric' | 'aboutRubric' | 'criterion' | 'task' | 'deliver', string>
  > & { readonly hour: PluralForms };
  /** Comments in an empty scorecard. */
  readonly card: {
    readonly intro: string;
    readonly ratings: (notAssessed: string) => string;
    readonly overall: (decisions: string) => string;
  };
  readonly summary: {
    readonly title: string;
    readonly about: string;
    readonly columns: Readonly<Record<'candidate' | 'role' | 'screen' | 'overall' | 'complete', string>>;
    readonly stages: Readonly<Record<Stage, string>>;
    readonly itemColumns: readonly [string, string, string];
    readonly of: (rated: number, all: number) => string;
    readonly disagreement: string;
    readonly missing: string;
  };
  /** Heads of columns that only the workbook has. */
  readonly workbook: Readonly<Record<'verdict' | 'of' | 'stage', string>>;
  readonly foot: (ruleset: string, sha256: string) => string;
  readonly quoted: (text: string) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = { en: TEXTS_EN, ru: TEXTS_RU };

/** The texts of one language. */
export function interviewTexts(language: Language): Texts {
  return TEXTS[language];
}
