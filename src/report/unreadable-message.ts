import type { NotScreened } from '../score/screening.js';
import type { Texts } from './messages.js';

/** Why a document could not be read and what to do about it, in one line. */
export function unreadableMessage({ reason }: Pick<NotScreened, 'reason'>, texts: Texts): string {
  const { what, next } = texts.unreadable[reason];
  return `${what} ${next}`;
}
