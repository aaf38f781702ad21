import { closeUp } from './letter-spacing.js';
import type { Row } from './rows.js';

/** Icon fonts put pictures here; a few of them stand for bullets in fonts that Word uses. */
const PRIVATE_USE = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu;
const SYMBOL_BULLETS = /[\uF0A7\uF0B7\uF0D8\uF0FC\uF076]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** The text of a row with single spaces, without icons, and with letter-spaced words closed up. */
export function rowText(row: Row): string {
  return row.fragments
    .map(closeUp)
    .join(' ')
    .replace(SYMBOL_BULLETS, '\u2022')
    .replace(PRIVATE_USE, ' ')
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .trim();
}
