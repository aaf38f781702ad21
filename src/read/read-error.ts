import type { UnreadableReason } from './extract.js';

/** Thrown inside a reader when a document can't be read; `readDocument` turns it into a result. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
