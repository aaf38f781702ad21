/** A document to screen. */
export interface Input {
  /** What the report calls it: the path as given, with forward slashes. The file is read from there. */
  readonly file: string;
  /** The bytes of the path, where they are no UTF-8, so that `file` can't lead to it. */
  readonly path?: Buffer;
  /**
   * Gives the content of a document that has no file of its own: standard input, a part of an archive or of a mail.
   * It may throw a `ReadError`, which becomes the document's row in the report.
   */
  readonly open?: () => Promise<Uint8Array>;
}

/** What was found to screen, and the files of folders that were passed over because they are no documents. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly leftOut: readonly string[];
}
