const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ZERO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2})|\ufe0f/u;
/** Blocks whose characters take up two columns (East Asian Width W and F). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

/** The characters of a text as a reader counts them, each with the columns that it takes up in a terminal. */
export function measuredCharacters(text: string): { readonly character: string; readonly width: number }[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({
    character: segment,
    width: widthOf(segment),
  }));
}

/** How many columns of a terminal a text without control characters takes up. */
export function textWidth(text: string): number {
  // The usual case by far; segmenting costs a hundred times as much.
  if (/^[\x20-\x7e\u0400-\u045f]*$/.test(text)) return text.length;
  return measuredCharacters(text).reduce((total, { width }) => total + width, 0);
}

function widthOf(grapheme: string): number {
  if (ZERO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}
