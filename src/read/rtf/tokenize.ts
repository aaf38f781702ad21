/** A piece of an RTF file. Control symbols such as \~ are words with one character for a name. */
export type RtfToken =
  | { readonly type: 'open' | 'close' | 'binary' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  | { readonly type: 'bytes'; readonly start: number; readonly end: number }
  | { readonly type: 'hex'; readonly byte: number };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const BLANK = 0x20;
/** Control words have up to 32 letters and numbers up to 10 digits (RTF 1.9.1). */
const MOST_LETTERS = 40;
const MOST_DIGITS = 10;

/** Takes an RTF file apart in one pass. Line breaks of the source are no text and are left out. */
export function* tokenize(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { type: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const { token, next } = readControl(bytes, at + 1);
      yield token;
      at = next;
    } else if (isLineBreak(byte)) {
      at += 1;
    } else {
      const start = at;
      while (at < bytes.length && !endsText(bytes[at])) at += 1;
      yield { type: 'bytes', start, end: at };
    }
  }
}

function readControl(bytes: Uint8Array, at: number): { readonly token: RtfToken; readonly next: number } {
  const first = bytes[at];
  if (!isLetter(first)) {
    if (first === QUOTE) return readHex(bytes, at + 1);
    const name = first === undefined ? '' : String.fromCharCode(first);
    return { token: { type: 'word', name, value: null }, next: at + 1 };
  }
  let end = at;
  while (isLetter(bytes[end]) && end - at < MOST_LETTERS) end += 1;
  const name = Buffer.from(bytes.subarray(at, end)).toString('latin1');
  const digits = bytes[end] === MINUS && isDigit(bytes[end + 1]) ? end + 1 : end;
  let next = digits;
  while (isDigit(bytes[next]) && next - digits < MOST_DIGITS) next += 1;
  const value = next === digits ? null : Number(Buffer.from(bytes.subarray(end, next)).toString('latin1'));
  if (bytes[next] === BLANK) next += 1;
  if (name === 'bin' && value !== null) return { token: { type: 'binary' }, next: next + Math.max(0, value) };
  return { token: { type: 'word', name, value }, next };
}

function readHex(bytes: Uint8Array, at: number): { readonly token: RtfToken; readonly next: number } {
  const digits = Buffer.from(bytes.subarray(at, at + 2)).toString('latin1');
  if (!/^[0-9a-f]{2}$/i.test(digits)) return { token: { type: 'word', name: "'", value: null }, next: at };
  return { token: { type: 'hex', byte: Number.parseInt(digits, 16) }, next: at + 2 };
}

function endsText(byte: number | undefined): boolean {
  return byte === BACKSLASH || byte === OPEN || byte === CLOSE || isLineBreak(byte);
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
