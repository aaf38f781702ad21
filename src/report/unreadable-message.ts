import { FOREIGN_KINDS, type ForeignKind } from '../read/foreign-kinds.js';
import type { NotScreened } from '../score/screening.js';
import type { Texts } from './messages.js';
import { printableText } from './printable-text.js';

/** Why a document could not be read and what to do about it, in one line. */
export function unreadableMessage(
  {
    reason,
    hidden,
    detail = '',
    file = '',
  }: Pick<NotScreened, 'reason' | 'hidden'> & Partial<Pick<NotScreened, 'detail' | 'file'>>,
  texts: Texts,
): string {
  const { what, next } = texts.unreadable[reason];
  const instead = hidden === undefined ? [] : [texts.hiddenInstead(texts.quoted(printableText(hidden)))];
  return [foreignKind(detail, file, texts) ?? what, next, ...instead].join(' ');
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
