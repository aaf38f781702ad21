import { phrasePattern } from '../../resume/personal/phrase-pattern.js';
import type { Span } from '../../resume/resume.js';
import { CHECK_DIGITS } from './check-digits.js';
import type { PatternForm } from './personal-patterns.js';

/** Finds everything of one form in a text. */
export type FormFinder = (text: string) => readonly Span[];

/** No letter, digit or decimal point stands on either side. */
const BEFORE = '(?<![\\p{L}\\p{N}_])(?<!\\p{N}\\.)';
const AFTER = '(?![\\p{L}\\p{N}_])(?!\\.\\p{N})';
/** How far back a phrase is looked for. */
const MAX_PHRASE = 40;

/** Makes a form ready for use. Throws `SyntaxError` if its pattern is wrong. */
export function formFinder({ pattern, digits, check, after, notAfter, reach }: PatternForm): FormFinder {
  const expression = new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, 'giu');
  const wholeDigits = digits === undefined ? null : new RegExp(`^(?:${digits})$`);
  const nearest = (phrases: readonly string[] | undefined): ((before: string) => number) | null => {
    if (phrases === undefined) return null;
    const phrase = new RegExp(`${phrasePattern(phrases)}(?=[^\\d\\n]{0,${reach}}$)`, 'giu');
    return (before) => Math.max(-1, ...[...before.matchAll(phrase)].map(({ index }) => index));
  };
  const wanted = nearest(after);
  const unwanted = nearest(notAfter);

  const isRight = (candidate: string): boolean => {
    const bare = candidate.replace(check === 'iban' ? /[^a-z\d]/gi : /\D/g, '');
    return (wholeDigits?.test(bare) ?? true) && (check === undefined || CHECK_DIGITS[check](bare));
  };
  const standsRight = (text: string, start: number): boolean => {
    const before = text.slice(Math.max(0, start - reach - MAX_PHRASE), start);
    const against = unwanted?.(before) ?? -1;
    return wanted === null ? against < 0 : wanted(before) > against;
  };
  const parts =
    check === 'iban' ? beginningsOf : wholeDigits === null ? (whole: Span): Span[] => [whole] : partsOf;
  return (text) =>
    [...text.matchAll(expression)].flatMap(({ 0: found, index }) => {
      const whole = { start: index, end: index + found.length };
      const right = parts(whole, text).find(({ start, end }) => isRight(text.slice(start, end)));
      return right !== undefined && standsRight(text, right.start) ? [right] : [];
    });
}

/** A run of digits in groups may hold more than what is looked for: a card and its date. The longest part goes first. */
function partsOf(whole: Span, text: string): Span[] {
  const groups = [...text.slice(whole.start, whole.end).matchAll(/[^\d]*\d+[^\d\s-]*/g)].map((group) => ({
    start: whole.start + group.index + (/[\d(]/.exec(group[0])?.index ?? 0),
    end: whole.start + group.index + group[0].trimEnd().length,
  }));
  return groups
    .flatMap(({ start }, i) => groups.slice(i).map(({ end }) => ({ start, end })))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** A number in groups, then without its last group, and so on: what follows it may look like one more. */
function beginningsOf(whole: Span, text: string): Span[] {
  const groups = [...text.slice(whole.start, whole.end).matchAll(/\S+/g)];
  return groups.map((group) => ({ ...whole, end: whole.start + group.index + group[0].length })).reverse();
}
