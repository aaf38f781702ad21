import { describe, expect, it } from 'vitest';
import { readFixture, resumeOf, textsOf } from '../../fixtures/read-fixture.js';
import { DEFAULT_LIMITS } from './extract.js';
import { readDocument } from './read-document.js';

describe('Russian that was decoded from a wrong charset', () => {
  it.each(['misread-as-1251.docx', 'misread-as-1252.docx'])('is repaired and noted: %s', async (name) => {
    const { sections, text, language, notes } = await resumeOf(name);
    expect(text).toContain('Разработка: дообучила Whisper на сорока часах радио, ошибка упала с 12 до 9');
    expect(sections.map(({ kind }) => kind)).toEqual(['header', 'experience', 'education']);
    expect({ language, notes }).toEqual({ language: 'ru', notes: ['decoded-legacy-charset'] });
  });

  it('is repaired where a font of a PDF names Cyrillic letters as Latin ones', async () => {
    expect((await textsOf('cyrillic-as-latin.pdf'))[2]).toBe(
      'Дообучила Whisper на сорока часах радио, ошибка упала с 12 до 9',
    );
    expect((await readFixture('cyrillic-as-latin.pdf')).notes).toEqual(['decoded-legacy-charset']);
  });

  it('is reported where it can not be repaired', async () => {
    const text = 'Обучала модели распознавания речи на сорока часах радио и вывела их в работу. '.repeat(5);
    const misread = new TextDecoder('windows-1251').decode(koi8Of(text));
    const result = await readDocument(new TextEncoder().encode(misread), DEFAULT_LIMITS, {
      fileName: 'a.txt',
    });
    expect(result).toMatchObject({ status: 'unreadable', reason: 'no-text' });
  });

  it('leaves the accents of other languages alone', async () => {
    const { lines, notes } = await readFixture('accents.docx');
    expect(lines.map(({ text }) => text)).toEqual([
      'Éléonore Côté',
      'Élève à l’école, thèse sur la désambiguïsation',
      'Größe, Übung, Ærø, Ñandú',
    ]);
    expect(notes).toEqual([]);
  });
});

function koi8Of(text: string): Uint8Array {
  const decoder = new TextDecoder('koi8-r');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63));
}
