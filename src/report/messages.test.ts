import { expect, test } from 'vitest';
import { counted, textsFor } from './messages.js';

test('nouns agree with their numbers', () => {
  const english = [0, 1, 2].map((count) => counted(count, textsFor('en').nouns.file, 'en'));
  expect(english).toEqual(['0 files', '1 file', '2 files']);
  const russian = [1, 2, 5, 11, 21, 22].map((count) => counted(count, textsFor('ru').nouns.file, 'ru'));
  expect(russian).toEqual(['1 файл', '2 файла', '5 файлов', '11 файлов', '21 файл', '22 файла']);
});

test('a place names the page, or the line where there are no pages', () => {
  const { place } = textsFor('ru');
  expect(place({ page: 2, line: 14, section: 'опыт' })).toBe('с. 2, опыт');
  expect(place({ page: null, line: 14, section: null })).toBe('строка 14');
  expect(place({ page: null, line: null, section: null })).toBe('');
});
