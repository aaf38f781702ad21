import { FOREIGN_KINDS, type ForeignKind } from '../read/foreign-kinds.js';
import type { NotScreened } from '../score/screening.js';
import type { Texts } from './messages.js';
import { printableText } from './printable-text.js';

type Unreadable = Pick<NotScreened, 'reason' | 'hidden'> & Partial<Pick<NotScreened, 'detail' | 'file'>>;

/** Why a document could not be read, with what it says to machines alone, and what to do about it. */
export function unreadableAdvice(
  { reason, hidden, detail = '', file = '' }: Unreadable,
  texts: Texts,
): { readonly why: string; readonly next: string } {
  const { what, next } = texts.unreadable[reason];
  const instead = hidden === undefined ? [] : [texts.hiddenInstead(texts.quoted(printableText(hidden)))];
  return { why: [foreignKind(detail, file, texts) ?? what, ...instead].join(' '), next };
}

/** The same in one line. */
export function unreadableMessage(unreadable: Unreadable, texts: Texts): string {
  const { why, next } = unreadableAdvice(unreadable, texts);
  return `${why} ${next}`;
}

/** What the file is, where its bytes tell; of a picture that is called one there is nothing to add. */
function foreignKind(detail: string, file: string, texts: Texts): string | null {
  if (!Object.hasOwn(FOREIGN_KINDS, detail)) return null;
  const kind = detail as ForeignKind;
  const endings: readonly string[] = FOREIGN_KINDS[kind];
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file)?.[1]?.toLowerCase();
  const odd = ending === undefined || endings.includes(ending) ? null : `.${ending}`;
  return odd === null && kind === 'a picture' ? null : texts.foreign(texts.foreignKinds[kind], odd);
}
