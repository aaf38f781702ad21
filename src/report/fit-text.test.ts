import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPath, fitQuote, fitText, padText } from './fit-text.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

test('columns are counted as a terminal draws them', () => {
  expect(textWidth('résumé')).toBe(6);
  expect(textWidth('ре\u0301зюме')).toBe(6);
  expect(textWidth('李明.pdf')).toBe(8);
  expect(textWidth('👩‍💻 🇩🇪 ❤️')).toBe(8);
});

test('a long text loses its end, a long path its start', () => {
  expect(fitText('Обучил модель на корпусе отзывов', 14)).toBe('Обучил модель…');
  expect(fitPath('resumes/2026/november/ivan-petrov.pdf', 16)).toBe('…ivan-petrov.pdf');
});

test('a quote keeps the words that count in view', () => {
  const quote =
    'Отвечал за сервис рекомендаций, где команда из пяти человек сократила задержку с 800 до 200 мс';
  expect(fitQuote(quote, ['с 800 до 200 мс'], 40)).toContain('с 800 до 200 мс');
  expect(textWidth(fitQuote(quote, ['с 800 до 200 мс'], 40))).toBeGreaterThan(30);
  expect(fitQuote(quote, ['рекомендаций'], 40)).toMatch(/^Отвечал/);
  expect(fitQuote(quote, [], 40)).toMatch(/^Отвечал/);
});

test('of several words that count, the figures stay in view', () => {
  const quote =
    'Дообучила ruBERT-base на 120 тыс. размеченных обращений для маршрутизации тикетов: macro-F1 вырос с 0,71 до 0,84, ручной разбор сократился на треть';
  const matched = ['ruBERT', 'маршрутизации тикетов', 'F1', '0,71', '0,71 до 0,84', 'сократился'];
  for (const width of [30, 60, 100]) expect(fitQuote(quote, matched, width)).toContain('0,71 до 0,84');
  expect(fitQuote(quote, matched.slice(0, 3), 60)).toContain('маршрутизации тикетов');
});

test('the last of the words that count is not cut off to end with a word', () => {
  const quote = 'Снизила время ответа сервиса до 200 мс(на том же железе и при той же нагрузке)';
  expect(fitQuote(quote, ['до 200 мс'], 40)).toContain('до 200 мс');
  expect(fitQuote('In 2020 it took 20 s, which nobody would wait for', ['20'], 20)).toContain('took 20');
});

test('nothing comes out wider than asked for', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Я', ' ', '李', '👍', 'e\u0301', '-'), maxLength: 80 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 8, max: 60 }), (a, b, width) => {
      for (const fitted of [
        fitText(a, width),
        fitPath(a, width),
        fitQuote(a, [b], width),
        ...wrapText(a, width),
      ]) {
        expect(textWidth(fitted)).toBeLessThanOrEqual(width);
      }
      expect(textWidth(padText(fitText(a, width), width))).toBe(width);
      expect(wrapText(a, width).join('').replaceAll(' ', '')).toBe(a.replaceAll(' ', ''));
    }),
  );
});
