/** Glyphs that do nothing but mark a list item. */
const GLYPHS = /^[•‣◦⁃∙●○■□▪▫►▸▶◆◇❖➢➤✓✔✗✦★»·⦁➔❯]+\s*(?=\S)/u;
/** Marks that also stand in running text, so that a space has to follow. */
const MARKS = /^([-–—*+>]|o|→)\s+(?=\S)/u;
const NUMBER = /^\d{1,2}[.)]\s+\p{L}/u;

/** The mark of a list item at the start of a line. */
export interface BulletMark {
  /** The line without its mark; numbers stay, as they are part of what was written. */
  readonly text: string;
  readonly mark: string;
  /** False for dashes and the like, which can also begin a wrapped line of running text. */
  readonly certain: boolean;
}

/** Finds the bullet or number that a line begins with, or null when it has none. */
export function findBullet(line: string): BulletMark | null {
  const glyph = GLYPHS.exec(line)?.[0];
  if (glyph !== undefined) return { text: line.slice(glyph.length), mark: glyph.trim(), certain: true };
  const mark = MARKS.exec(line)?.[0];
  if (mark !== undefined) return { text: line.slice(mark.length), mark: mark.trim(), certain: false };
  return NUMBER.test(line) ? { text: line, mark: '1.', certain: false } : null;
}
