/** Stands between the name of an archive or mail and the name of what is inside. */
export const INSIDE = '!/';

/** A document inside an archive or a mail. */
export interface Member {
  /** Its path inside, with forward slashes. */
  readonly name: string;
  /** Gives its content; throws a `ReadError` when that can't be had. */
  readonly open: () => Promise<Uint8Array>;
}
