import { measuredCharacters, textWidth } from './text-width.js';

/**
 * Cuts the end of a text off so that it takes up at most `width` columns, the ellipsis included. The last word goes
 * as a whole, unless that would leave much of the room empty.
 */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const kept = firstColumns(text, width - 1);
  const wordEnd = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${(wordEnd > (kept.length * 2) / 3 ? kept.slice(0, wordEnd) : kept).trimEnd()}…`;
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

/** Cuts a quote so that the words that count stay in view, at word bounds where there are any. */
export function fitQuote(quote: string, matched: readonly string[], width: number): string {
  const first = matched.find((words) => quote.includes(words));
  if (first === undefined || textWidth(quote) <= width) return fitText(quote, width);
  const from = quote.indexOf(first);
  const end = from + first.length;
  if (textWidth(quote.slice(0, end)) < width) return fitText(quote, width);
  // A quarter of the room, if it is needed, is for what follows the words.
  const room = width - 1 - Math.min(textWidth(quote.slice(end)), Math.floor(width / 4));
  const starts = Array.from(quote.slice(0, from).matchAll(/(?<=\s)\S/gu), ({ index }) => index);
  const start = starts.find((index) => textWidth(quote.slice(index, end)) <= room) ?? from;
  return fitText(`…${quote.slice(start)}`, width);
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
