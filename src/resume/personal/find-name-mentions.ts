import type { Span } from '../resume.js';
import { isFormOf, type NameForms } from './case-forms.js';
import type { NameToken } from './name-tokens.js';

/**
 * Where the words of a name stand in a text, in any case form and in both scripts, with initials beside them. A word
 * that names a technology as well ("Ray", "Claude") is taken for the name only beside another word of it. Mrs and Mr
 * before a name go with it.
 */
export function findNameMentions(
  text: string,
  tokens: readonly NameToken[],
  words: readonly NameForms[],
  isElsewise: (token: NameToken) => boolean,
  honorific: RegExp,
): Span[] {
  const marks = tokens.map((token) => token.capital && words.some((word) => isFormOf(word, token)));
  const beside = (a: number, b: number): boolean => {
    const [left, right] = [tokens[Math.min(a, b)], tokens[Math.max(a, b)]];
    return (
      left !== undefined &&
      right !== undefined &&
      /^(?:\.?[ -]|, |\.)$/.test(text.slice(left.end, right.start))
    );
  };
  const spans: Span[] = [];
  for (const [index, token] of tokens.entries()) {
    if (marks[index] !== true) continue;
    const hasNeighbour = [index - 1, index + 1].some(
      (other) => marks[other] === true && beside(index, other),
    );
    const needsOne = isElsewise(token) || token.end - token.start < 3;
    if (needsOne && !hasNeighbour && !initialBeside(text, token)) continue;
    const span = withInitials(text, token);
    const title = honorific.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[0].length ?? 0;
    spans.push({ start: span.start - title, end: span.end });
  }
  return merged(spans, text);
}

const INITIALS = '(?:\\p{Lu}\\.(?:\\s?-?\\p{Lu}\\.)?|\\p{Lu}(?![\\p{L}\\p{N}]))';
const INITIALS_BEHIND = new RegExp(`^,?\\s${INITIALS}`, 'u');
const INITIALS_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}\.\s?(?:-?\p{Lu}\.\s?)?$/u;

const initialBeside = (text: string, { start, end }: Span): boolean =>
  INITIALS_BEHIND.test(text.slice(end, end + 8)) ||
  INITIALS_BEFORE.test(text.slice(Math.max(0, start - 8), start));

function withInitials(text: string, { start, end }: Span): Span {
  const behind = /^,?\s\p{Lu}\.(?:\s?-?\p{Lu}\.)?/u.exec(text.slice(end, end + 9))?.[0].length ?? 0;
  const before = INITIALS_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** Words of a name that stand side by side are one name. */
function merged(spans: readonly Span[], text: string): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const goesOn = last !== undefined && /^[ ,-]{0,2}$/.test(text.slice(last.end, span.start));
    if (goesOn) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}
