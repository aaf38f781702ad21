import type { DocumentFormat, HiddenText, Unreadable } from './extract.js';
import { unreadable } from './unreadable.js';

/** Enough of a hidden text to see what it is about. */
const MAX_QUOTE = 200;

/** The result for a document without visible text. What it hides is quoted, since nothing else of it will be. */
export function nothingVisible(
  format: DocumentFormat,
  hidden: readonly HiddenText[],
  detail: string,
): Unreadable {
  const result = unreadable('no-text', format, detail);
  const text = hidden.map((piece) => piece.text).join(' ');
  if (text === '') return result;
  return { ...result, hidden: text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text };
}
