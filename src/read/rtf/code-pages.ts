/** Labels for TextDecoder by Windows code page; 'symbol' stands for fonts of pictures. */
const LABELS: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  54936: 'gb18030',
  65001: 'utf-8',
};
/** Code pages by the number of a font's charset (RTF 1.9.1, \fcharset). */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const SYMBOL_CHARSET = 2;
/** Symbols that mark list items in the fonts Symbol and Wingdings. */
const BULLETS: Readonly<Record<number, string>> = { 183: '•', 167: '▪', 216: '➢', 252: '✓', 168: '▪' };

/** The label of a code page for TextDecoder; windows-1252 for those that it doesn't know. */
export function codePageLabel(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return LABELS[codePage] ?? 'windows-1252';
}

/**
 * The label for the charset of a font, or null for that of the document. Charset 0 is Western by the letter,
 * but programs in other countries write it for whatever the document is in.
 */
export function charsetLabel(charset: number): string | null {
  if (charset === SYMBOL_CHARSET) return 'symbol';
  const codePage = CHARSETS[charset];
  return codePage === undefined ? null : codePageLabel(codePage);
}

/** Decodes the bytes of one stretch of text. */
export function decodeBytes(bytes: readonly number[], label: string): string {
  if (label !== 'symbol') return new TextDecoder(label).decode(Uint8Array.from(bytes));
  return bytes
    .map((byte) => BULLETS[byte] ?? String.fromCharCode(byte < 0x80 ? byte : 0xf000 + byte))
    .join('');
}
