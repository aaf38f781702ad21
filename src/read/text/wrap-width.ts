/** Editors wrap at widths in this range; longer lines are whole paragraphs. */
const NARROWEST = 50;
const WIDEST = 140;

/** How much shorter than the width lines are that an editor wrapped: by about a word. */
const A_WORD = 15;
/** So many lines have to reach the width, for each line that goes beyond it. */
const PER_LONGER_LINE = 4;

/**
 * The width that the lines of a text were wrapped at, or null when every line is a paragraph of its own. Lines
 * that nobody wrapped, such as addresses and lists of skills, go beyond it here and there.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).sort((one, other) => other - one);
  for (const [longer, width] of lengths.entries()) {
    if (width < NARROWEST) return null;
    if (width > WIDEST || width === lengths[longer - 1]) continue;
    const near = lengths.filter((length) => length <= width && length > width - A_WORD).length;
    const isOneALittleLonger = longer === 1 && (lengths[0] ?? 0) <= 2 * width;
    if (near >= 3 && (isOneALittleLonger || near >= PER_LONGER_LINE * longer)) return width;
  }
  return null;
}

/** True when the next line could go on with this one: its first word would not have fitted here. */
export function mayContinue(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next.trim())?.[0] ?? '';
  const { length } = line.trimEnd();
  // Nobody wrapped a line that goes far beyond the width.
  return word !== '' && length <= width + A_WORD && length + 1 + word.length > width;
}

/** How much shorter than the rest a wrapped line may be: people who break lines by hand break them early. */
const RAGGED = 20;

/** Quotation marks and brackets that open something. */
const OPENING = /^\s*["'“”„«‘([{]+[\p{L}\p{N}]/u;

/** True when the next line begins as the middle of a sentence that this line has not ended. */
export function isMidSentence(line: string, next: string): boolean {
  return !/[.!?:;]$/.test(line.trimEnd()) && /^\s*[\p{Ll}\p{N}]/u.test(next);
}

/** True when the next line begins with words in quotation marks or brackets, as sentences and titles of talks do. */
export function opensQuote(line: string, next: string): boolean {
  return OPENING.test(next) && !/[.!?;]$/.test(line.trimEnd());
}

/** True when the next line reads on in the middle of a sentence, or hangs under the text of a list item. */
export function readsOn(line: string, next: string, width: number | null): boolean {
  const indent = (text: string): number => text.search(/\S/);
  const bullet = /^\s*[-–—*•]\s+(?=\S)/u.exec(line);
  if (bullet !== null && indent(next) === bullet[0].length) return true;
  if (width === null || !reachesNear(line, width) || indent(line) > indent(next)) return false;
  return isMidSentence(line, next) || opensQuote(line, next);
}

/** True for a line that ends near the width that lines are wrapped at. */
function reachesNear(line: string, width: number): boolean {
  return line.trimEnd().length > width - RAGGED;
}
