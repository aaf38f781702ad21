import { pickCyrillicCharset } from './cyrillic-charset.js';

/** Text with how it was decoded. */
export interface DecodedText {
  readonly text: string;
  /** True for an 8-bit charset that had to be told from the text itself. */
  readonly legacy: boolean;
}

/** Share of control and replacement characters above which a file is no text. */
const MOST_GARBAGE = 0.01;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const GARBAGE = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\u0080-\u009F\uFFFD\uFFFE\uFFFF]/g;

/** Decodes a text file, or gives null for bytes that are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const unicode = decodeUnicode(bytes);
  const charset = unicode === null ? pickCyrillicCharset(bytes) : null;
  const text = unicode ?? new TextDecoder(charset ?? 'windows-1251').decode(bytes);
  const garbage = text.match(GARBAGE)?.length ?? 0;
  if (garbage > MOST_GARBAGE * text.length || (text.length < 200 && garbage > 0)) return null;
  return { text, legacy: unicode === null };
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
