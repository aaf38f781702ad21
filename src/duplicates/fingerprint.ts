import { createHash } from 'node:crypto';
import type { ResumeConventions } from '../resume/conventions.js';
import type { MonthIndex, Resume } from '../resume/resume.js';
import { findContacts } from './find-contacts.js';
import { textSignature } from './text-signature.js';

/** What is kept of a resume to find further ones of the same person or with the same text. */
export interface Fingerprint {
  /** Mail addresses, telephones and accounts as `kind:hash`, so that they can be compared but not read. */
  readonly contacts: readonly string[];
  /** Signature of the text without its header (see `textSignature`); null for texts of few words. */
  readonly text: string | null;
  /** The latest date that the resume names: of two versions, the one with the later date is newer. */
  readonly latest: MonthIndex | null;
  /** How many words a reader sees: where dates don't tell, the longer version is taken for the newer one. */
  readonly words: number;
}

const HASH_DIGITS = 16;
const YEAR_DIGITS = 4;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2039;

/** Makes the fingerprint of a resume. It comes from what is read, not from format, file name or dates of the file. */
export function fingerprintOf(resume: Resume, conventions: ResumeConventions): Fingerprint {
  const contacts = findContacts(resume, conventions).map(
    ({ kind, value }) => `${kind}:${createHash('sha256').update(value).digest('hex').slice(0, HASH_DIGITS)}`,
  );
  const visible = resume.sections.filter(({ kind }) => kind !== 'hidden');
  const formsOf = (sections: typeof visible): string[] =>
    sections.flatMap(({ firstWord, endWord }) =>
      resume.words.slice(firstWord, endWord).map(({ form }) => form),
    );
  const all = formsOf(visible);
  return {
    contacts: [...new Set(contacts)].sort(),
    // A resume without headings is one long header.
    text: textSignature(formsOf(visible.filter(({ kind }) => kind !== 'header'))) ?? textSignature(all),
    latest: latestDate(resume),
    words: all.length,
  };
}

function latestDate({ entries, words }: Resume): MonthIndex | null {
  const months = [
    ...entries.flatMap(({ period }) => (period === null ? [] : [period.end ?? period.start])),
    ...words.flatMap(({ value, start, end }) =>
      value !== null && end - start === YEAR_DIGITS && value >= FIRST_YEAR && value <= LAST_YEAR
        ? [value * 12]
        : [],
    ),
  ];
  return months.length === 0 ? null : Math.max(...months);
}
