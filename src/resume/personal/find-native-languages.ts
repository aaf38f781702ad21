import type { Span } from '../resume.js';
import type { PersonalLine } from './personal-lines.js';
import { phrasePattern } from './phrase-pattern.js';

/** Finds languages that a line calls native. What else somebody speaks is a skill, but this one tells where they are from. */
export type NativeLanguageFinder = (line: PersonalLine) => Span[];

const STORIES: ReadonlySet<string> = new Set(['experience', 'projects', 'publications', 'achievements']);
/** Where "native Polish" can be nothing but a language. */
const LISTS: ReadonlySet<string> = new Set(['languages', 'other']);
const LANGUAGE = '(?<language>\\p{L}[\\p{L}-]{2,})';

/** Makes the finder ready for the words that mean "native". */
export function nativeLanguageFinder(nativeWords: readonly string[]): NativeLanguageFinder {
  const native = phrasePattern(nativeWords);
  const pattern = (source: string): RegExp => new RegExp(source, 'giu');
  // "Igbo (native)", «аварский — родной», "Native Igbo speaker", "native speaker of Igbo", «родной — татарский».
  const anywhere = [
    `(?<![\\p{L}-])${LANGUAGE}\\s*(?:[(:|—–]|\\s-)\\s*${native}`,
    `${native}\\s+${LANGUAGE}[ -]speak`,
    `${native}\\s+(?:(?:speaker|level|command|proficiency|knowledge)\\s+(?:of|in)|in)\\s+${LANGUAGE}`,
    `${native}\\s*(?:[:—–]|\\s-)\\s*${LANGUAGE}`,
    `(?<!\\p{L})(?:носител(?:ь|ьница)|владею как родным)\\s+${LANGUAGE}`,
  ].map(pattern);
  const inLists = [
    `(?<![\\p{L}-])${LANGUAGE}[\\s,]+${native}`,
    `${native}\\s+${LANGUAGE}(?=\\s*(?:[,;|)]|$))`,
  ].map(pattern);
  return (line) => {
    if (line.heading || STORIES.has(line.section)) return [];
    const patterns = LISTS.has(line.section) ? [...anywhere, ...inLists] : anywhere;
    return patterns.flatMap((one) =>
      [...line.text.matchAll(one)].map(({ 0: all, index, groups }) => {
        const language = groups?.language ?? '';
        const start = line.start + index + all.indexOf(language);
        return { start, end: start + language.length };
      }),
    );
  };
}
