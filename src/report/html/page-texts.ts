import type { Concealment } from '../../read/extract.js';
import type { LinkKind, Resume } from '../../resume/resume.js';
import type { Language } from '../../ruleset/terms.js';
import type { PluralForms } from '../messages.js';
import { PAGE_TEXTS_EN } from './page-texts-en.js';
import { PAGE_TEXTS_RU } from './page-texts-ru.js';

/** What the HTML report says besides the texts of all reports. */
export interface PageTexts {
  readonly title: string;
  readonly skip: string;
  readonly languageSwitch: string;
  readonly charts: {
    readonly scores: string;
    readonly signals: string;
    /** Says a chart in words; `parts` are "0–4: 2". */
    readonly inWords: (name: string, parts: readonly string[]) => string;
  };
  readonly filters: Readonly<
    Record<
      'heading' | 'search' | 'searchHint' | 'signal' | 'flag' | 'role' | 'any' | 'sort' | 'clear',
      string
    >
  >;
  /** {n} and {all} are filled in by the page's script. */
  readonly shown: string;
  readonly nothingShown: string;
  readonly columns: Readonly<Record<'rank' | 'evidence' | 'links' | 'decision', string>>;
  readonly list: string;
  /** Chips in the list, for what a resume has to do with others. */
  readonly chips: Readonly<Record<'older' | 'copy' | 'sharedText', string>>;
  readonly compare: Readonly<
    Record<'one' | 'go' | 'clear' | 'heading' | 'hint' | 'picked' | 'notFound', string>
  >;
  readonly navigation: Readonly<Record<'back' | 'previous' | 'next', string>>;
  readonly pages: PluralForms;
  readonly languages: Readonly<Record<Resume['language'], string>>;
  readonly ledger: {
    readonly moreHits: (hits: number) => string;
  } & Readonly<Record<'heading' | 'points' | 'reason' | 'base' | 'clamped' | 'total' | 'ask', string>>;
  readonly uncounted: Readonly<Record<'excused' | 'unknown', string>>;
  readonly folded: Readonly<Record<'miss' | 'not-applicable', (count: number) => string>>;
  readonly pillars: string;
  readonly links: string;
  readonly noLinks: string;
  readonly linkKinds: Readonly<Record<LinkKind, string>>;
  readonly behindWords: string;
  readonly notOwn: string;
  readonly notes: string;
  readonly text: Readonly<Record<'heading' | 'hidden' | 'hiddenHint' | 'packed' | 'legend', string>>;
  readonly marks: Readonly<Record<'green' | 'red' | 'integrity' | 'excused', string>>;
  readonly concealments: Readonly<Record<Concealment, string>>;
  readonly page: (page: number) => string;
  readonly unreadable: Readonly<Record<'file' | 'why' | 'next', string>>;
  readonly madeWith: (parts: { tool: string; ruleset: string; sha256: string; asOf: string }) => string;
  readonly glossary: string;
  readonly personal: string;
}

const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { en: PAGE_TEXTS_EN, ru: PAGE_TEXTS_RU };

/** The texts of the HTML report in one language. */
export function pageTextsFor(language: Language): PageTexts {
  return PAGE_TEXTS[language];
}
