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

/** How much shorter than the rest a wrapped line may be: people who break lines by hand break them early. */
const RAGGED = 20;

/** True when the next line reads on in the middle of a sentence, or hangs under the text of a list item. */
export function readsOn(line: string, next: string, width: number | null): boolean {
  const indent = (text: string): number => text.search(/\S/);
  const bullet = /^\s*[-–—*•]\s+(?=\S)/u.exec(line);
  if (bullet !== null && indent(next) === bullet[0].length) return true;
  const isLong = width !== null && line.trimEnd().length > width - RAGGED;
  return (
    isLong && indent(line) <= indent(next) && !/[.!?:;]$/.test(line.trimEnd()) && /^\s*[\p{Ll}\d]/u.test(next)
  );
}
