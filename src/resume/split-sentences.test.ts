import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.js';

const sentences = (text: string): string[] =>
  splitSentences(text, 0).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Обучил модель. Вывел в прод! Зачем? Так надо.', 4],
    ['Built RAG (with Qdrant). Then left.', 2],
    ['«Да.» Он ушёл.', 2],
    ['Done… Next', 2],
    ['Точность 0.84. Далее', 2],
    ['Обучил Llama 3. Вывел в прод', 2],
  ])('finds the sentences of %j', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it.each([
    'Vector stores, e.g. Qdrant, and i.e. nothing else',
    'Поиск по базе, т.е. RAG и т. д. Потом',
    'Sr. ML Engineer',
    'Руководитель А. С. Примеров',
    'Обучил на 3 млн. Токенов хватило',
    'Точность 0.84 и v2.5 модели',
    'Версия 1.2.3 вышла',
    'Node.js и main.py работали',
    'Жил в г. Казань, ул. Мира',
    'BERT vs. GPT',
  ])('keeps %j in one piece', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('counts places from where the block begins', () => {
    expect(splitSentences('One. Two.', 100)).toEqual([
      { start: 100, end: 104 },
      { start: 105, end: 109 },
    ]);
  });

  // A look from each dot to the end of the row would run into the time-out.
  it('looks at a million dots in a row once', () => {
    expect(sentences(`a${'.'.repeat(1_000_000)}a`)).toHaveLength(1);
  });

  it('loses no letter of any text', () => {
    const pieces = fc.array(
      fc.constantFrom('Обучил', 'model', '.', '! ', '. ', ' ', '? ', 'e.g. ', '»', '2'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('').trim();
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
