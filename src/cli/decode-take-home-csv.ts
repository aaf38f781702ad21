import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pickCyrillicCharset } from '../read/text/cyrillic-charset.js';

/** How a CSV file is written. */
export interface CsvForm {
  readonly charset: string;
  readonly delimiter: string;
}

const HEAD_BYTES = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Tells charset and delimiter of a CSV file. Reads all of it once if it is no Unicode by its mark, in chunks. */
export async function csvForm(file: string): Promise<CsvForm> {
  const head = await firstBytes(file);
  const charset = markedCharset(head) ?? ((await isUtf8(file)) ? 'utf-8' : pickCyrillicCharset(head));
  return { charset, delimiter: delimiterOf(new TextDecoder(charset).decode(head)) };
}

/** The text of a file in chunks. */
export async function* decodedChunks(file: string, charset: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function markedCharset([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The separator that is most frequent in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const line = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const times = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce<string>((best, one) => (times(one) > times(best) ? one : best), ',');
}
