/** Lines as quotes have them: breaks and runs of spaces are single spaces; `origin[i]` is the offset before that. */
export interface FlatText {
  readonly text: string;
  readonly origin: Uint32Array;
  /** Offset of each line in the lines joined by line breaks. */
  readonly lineStarts: readonly number[];
}

const SPACES = /(?<=-)\n(?=[\p{L}\p{N}])|\s+/gu;

/** Flattens lines in the way that `Evidence.quote` is made, with the way back. */
export function flatten(lines: readonly string[]): FlatText {
  const joined = lines.join('\n');
  const origin = new Uint32Array(joined.length + 1);
  let text = '';
  let from = 0;
  const copy = (to: number): void => {
    for (let at = from; at < to; at += 1) origin[text.length + at - from] = at;
    text += joined.slice(from, to);
  };
  for (const match of joined.matchAll(SPACES)) {
    copy(match.index);
    from = match.index + match[0].length;
    if (match[0] === '\n' && joined[match.index - 1] === '-') continue;
    origin[text.length] = match.index;
    text += ' ';
  }
  copy(joined.length);
  origin[text.length] = joined.length;
  let start = 0;
  const lineStarts = lines.map((line) => {
    const at = start;
    start += line.length + 1;
    return at;
  });
  return { text, origin, lineStarts };
}
