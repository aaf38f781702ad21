import type { DocumentFormat, Unreadable, UnreadableReason } from './extract.js';

/** The result for a document that could not be read. `detail` is technical and may be left out. */
export function unreadable(reason: UnreadableReason, format: DocumentFormat | null, detail = ''): Unreadable {
  return { status: 'unreadable', reason, format, detail };
}
