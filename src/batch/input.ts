/** A document to screen. */
export interface Input {
  /** What the report calls it: the path as given, with forward slashes. The file is read from there. */
  readonly file: string;
  /** The content of a document that is in no file. */
  readonly bytes?: Uint8Array;
}
