import { ReadError } from '../read-error.js';
import { type DecodedText, decodeText } from '../text/decode-text.js';

/** Browsers look for the charset within the first 1024 bytes; Word writes long heads before it. */
const PRESCAN = 8192;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML_DECLARATION = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i;

/**
 * Decodes an HTML file: by its byte order mark, as UTF-8 when it is that, by the charset that it names, or by
 * its letters. UTF-8 goes before the name, as files are often saved anew without their head being changed.
 * @throws {ReadError} for bytes that are no text.
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded !== null && !decoded.legacy) return decoded;
  const named = decodeAsNamed(bytes);
  if (named !== null) return { text: named, legacy: false };
  if (decoded === null) throw new ReadError('damaged', 'no text in a known charset');
  return decoded;
}

function decodeAsNamed(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const label = META.exec(head)?.[1] ?? XML_DECLARATION.exec(head)?.[1];
  if (label === undefined || /^utf-?16/i.test(label)) return null;
  try {
    const text = new TextDecoder(label).decode(bytes);
    return /^utf-?8$/i.test(label) && isMostlyBroken(text) ? null : text;
  } catch {
    return null;
  }
}

/** A page that is UTF-8 but for a few bytes is still that; one that only says so is not. */
function isMostlyBroken(text: string): boolean {
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken * 10 > beyondAscii;
}
