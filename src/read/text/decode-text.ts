import { pickCyrillicCharset } from './cyrillic-charset.js';

/** Text with how it was decoded. */
export interface DecodedText {
  readonly text: string;
  /** True for an 8-bit charset that had to be told from the text itself. */
  readonly legacy: boolean;
}

/** Share of control and replacement characters above which a file is no text. */
const MOST_GARBAGE = 0.01;
/** In a short text the share says little: so many control characters may have slipped in, among ten times as many others. */
const STRAY_CONTROLS = 3;
/** What control characters a person's text may hold by accident: a bell, a backspace, colours of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const CONTROLS = /[\u0001-\u0008\u000E-\u001F\u007F]/g;
/** Signs that the bytes are no text, or not in this charset. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const GARBAGE = /[\u0000\u0080-\u009F\uFFFD\uFFFE\uFFFF]/g;
/** Colours and other orders to a terminal (ECMA-48, control sequences), which leave letters behind without their ESC. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const ORDERS = /\u001B\[[0-9;?]*[A-Za-z]/g;

/** Decodes a text file without its control characters, or gives null for bytes that are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const unicode = decodeUnicode(bytes);
  const charset = unicode === null ? pickCyrillicCharset(bytes) : null;
  const text = unicode ?? new TextDecoder(charset ?? 'windows-1251').decode(bytes);
  if (isGarbage(text)) return null;
  return { text: text.replace(ORDERS, '').replace(CONTROLS, ''), legacy: unicode === null };
}

function isGarbage(text: string): boolean {
  const garbage = text.match(GARBAGE)?.length ?? 0;
  const controls = text.replace(ORDERS, '').match(CONTROLS)?.length ?? 0;
  const isShort = text.length < 200;
  if (isShort && garbage > 0) return true;
  if (controls <= Math.min(STRAY_CONTROLS, text.length / 10)) return garbage > MOST_GARBAGE * text.length;
  return garbage + controls > MOST_GARBAGE * text.length;
}

function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  try {
    // A stream may end within a character, as a file that was cut off does.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: the upper bytes of Latin, Cyrillic and punctuation are nearly all 0, 4 or 0x20. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4000);
  const counts: [number, number] = [0, 0];
  let zeros = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros += 1;
    if (byte === 0 || byte === 4 || byte === 0x20) counts[(index & 1) as 0 | 1] += 1;
  }
  const half = sample.length / 2;
  if (zeros === 0 || sample.length < 8) return null;
  if (counts[1] > 0.95 * half && counts[0] < 0.5 * half) return 'utf-16le';
  if (counts[0] > 0.95 * half && counts[1] < 0.5 * half) return 'utf-16be';
  return null;
}
