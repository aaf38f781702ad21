import type { NotScreened } from '../score/screening.js';
import type { Texts } from './messages.js';
import { printableText } from './printable-text.js';

/** Why a document could not be read and what to do about it, in one line. */
export function unreadableMessage(
  { reason, hidden }: Pick<NotScreened, 'reason' | 'hidden'>,
  texts: Texts,
): string {
  const { what, next } = texts.unreadable[reason];
  const instead = hidden === undefined ? [] : [texts.hiddenInstead(texts.quoted(printableText(hidden)))];
  return [what, next, ...instead].join(' ');
}
