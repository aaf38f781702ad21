/** Editors wrap at widths in this range; longer lines are whole paragraphs. */
const NARROWEST = 50;
const WIDEST = 140;

/** The width that the lines of a text were wrapped at, or null when every line is a paragraph of its own. */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.length).sort((one, other) => other - one);
  // A single long line, such as an address, doesn't set the width.
  const width = lengths[1] ?? 0;
  if (width < NARROWEST || width > WIDEST || (lengths[0] ?? 0) > 2 * width) return null;
  const near = lengths.filter((length) => length > width - 15);
  return near.length >= 3 ? width : null;
}

/** True when the next line could go on with this one: its first word would not have fitted here. */
export function mayContinue(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next.trim())?.[0] ?? '';
  return word !== '' && line.trimEnd().length + 1 + word.length > width;
}
