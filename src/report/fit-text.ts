import { measuredCharacters, textWidth } from './text-width.js';

/**
 * Cuts the end of a text off so that it takes up at most `width` columns, the ellipsis included. The last word goes
 * as a whole, unless that would leave much of the room empty or take something of the first `keep` characters.
 */
export function fitText(text: string, width: number, keep = 0): string {
  if (textWidth(text) <= width) return text;
  const kept = firstColumns(text, width - 1);
  const wordEnd = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const whole = wordEnd >= keep && wordEnd > (kept.length * 2) / 3;
  return `${(whole ? kept.slice(0, wordEnd) : kept).replace(/[\s,;:]+$/, '')}…`;
}

/** Cuts the start off instead: of a path, the end is what tells files apart. */
export function fitPath(path: string, width: number): string {
  if (textWidth(path) <= width) return path;
  const kept: string[] = [];
  let used = 1;
  for (const { character, width: columns } of measuredCharacters(path).reverse()) {
    if (used + columns > width) break;
    kept.unshift(character);
    used += columns;
  }
  return `…${kept.join('')}`;
}

/** Cuts a quote so that the words that count most stay in view, at word bounds where there are any. */
export function fitQuote(quote: string, matched: readonly string[], width: number): string {
  const telling = mostTelling(quote, matched);
  if (telling === null || textWidth(quote) <= width) return fitText(quote, width);
  const { from, end } = telling;
  if (textWidth(quote.slice(0, end)) < width) return fitText(quote, width, end);
  // A quarter of the room, if it is needed, is for what follows the words.
  const room = width - 1 - Math.min(textWidth(quote.slice(end)), Math.floor(width / 4));
  const starts = Array.from(quote.slice(0, from).matchAll(/(?<=\s)\S/gu), ({ index }) => index);
  const start = starts.find((index) => textWidth(quote.slice(index, end)) <= room) ?? from;
  return fitText(`…${quote.slice(start)}`, width, 1 + end - start);
}

/** A number that is not part of a name, as those of GPT-4 and F1 are. */
const FIGURE = /(?<![\p{L}\p{N}][-.]?)\p{N}/u;

/** Of the words that count, where the longest with a figure stands, or else the longest: names come by the dozen, results don't. */
function mostTelling(quote: string, matched: readonly string[]): { from: number; end: number } | null {
  const found = matched
    .filter((words) => words !== '')
    .map((words) => ({ words, from: wholeIndexOf(quote, words) }))
    .filter(({ from }) => from >= 0);
  const figures = found.filter(({ words }) => FIGURE.test(words));
  const [first, ...others] = figures.length > 0 ? figures : found;
  if (first === undefined) return null;
  const { words, from } = others.reduce(
    (best, other) => (other.words.length > best.words.length ? other : best),
    first,
  );
  return { from, end: from + words.length };
}

/** Where words stand that are no part of longer ones, or else where they stand at all; -1 if nowhere. */
function wholeIndexOf(quote: string, words: string): number {
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(quote[at] ?? '');
  for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
    if (!isWord(at - 1) && !isWord(at + words.length)) return at;
  }
  return quote.indexOf(words);
}

/** Adds spaces at the end up to `width` columns. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The start of a text that takes up at most `width` columns. */
export function firstColumns(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const { character, width: columns } of measuredCharacters(text)) {
    if (used + columns > width) break;
    kept += character;
    used += columns;
  }
  return kept;
}
