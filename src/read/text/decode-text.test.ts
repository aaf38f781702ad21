import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';

const RUSSIAN = 'Иван Петров\nОПЫТ РАБОТЫ: обучал модели распознавания речи, Python, «Вымысел» — 2021–2023';
const FRENCH = 'Élodie Lefèvre, ingénieure en apprentissage automatique à Orléans. Thèse achevée en 2019.';

describe('decodeText', () => {
  it.each([
    ['windows-1251', encode(RUSSIAN, 'windows-1251')],
    ['koi8-r', encode(RUSSIAN.replace(/[«»—–]/g, '-'), 'koi8-r')],
    ['ibm866', encode(RUSSIAN.replace(/[«»—–]/g, '-'), 'ibm866')],
  ])('Russian in %s', (_charset, bytes) => {
    expect(decodeText(bytes)?.text).toContain('ОПЫТ РАБОТЫ: обучал модели распознавания речи');
    expect(decodeText(bytes)?.legacy).toBe(true);
  });

  it('French in windows-1252, which is not taken for Russian', () => {
    expect(decodeText(encode(FRENCH, 'windows-1252'))?.text).toBe(FRENCH);
  });

  it.each([
    ['UTF-8', Buffer.from(RUSSIAN)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${RUSSIAN}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le')],
    ['UTF-16 LE', Buffer.from(RUSSIAN, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le').swap16()],
    ['UTF-16 BE', Buffer.from('Ada Example, ML engineer', 'utf16le').swap16()],
  ])('%s', (_name, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded?.text.replace('\uFEFF', '')).toMatch(/^(Иван Петров|Ada Example)/);
    expect(decoded?.legacy).toBe(false);
  });

  it('UTF-8 that ends within a character', () => {
    expect(decodeText(Buffer.from('Иван').subarray(0, 7))?.text).toBe('Ива');
  });

  it.each([
    ['a bell', 'Иван Петров\u0007, ML-инженер', 'Иван Петров, ML-инженер'],
    ['an escape', 'Ada \u001bExample, ML engineer', 'Ada Example, ML engineer'],
    ['colours of a terminal', '\u001b[1;31mAda Example\u001b[0m, ML engineer', 'Ada Example, ML engineer'],
  ])('a text with %s in it, which is left out', (_name, written, read) => {
    expect(decodeText(Buffer.from(written))?.text).toBe(read);
  });

  it('no text where control characters are many', () => {
    expect(decodeText(Buffer.from('\u0001\u0002\u0003 Ada \u0007\u0007 Example'))).toBeNull();
    expect(decodeText(Buffer.from(`${'\u0001\u0002'.repeat(20)}${'text '.repeat(100)}`))).toBeNull();
    expect(decodeText(Buffer.from('PNG\u0000\u0000 of Ada Example'))).toBeNull();
  });

  it('no text in bytes of a program', () => {
    expect(decodeText(Uint8Array.from({ length: 400 }, (_, index) => (index * 91) & 0xff))).toBeNull();
  });
});

/** Node decodes these charsets but does not write them. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, number>();
  for (let code = 0; code < 256; code += 1) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from([...text].map((character) => codes.get(character) ?? 63));
}
