/** A path on the command line leads nowhere; nothing has been screened. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** What to do next. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
