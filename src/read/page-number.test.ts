import { describe, expect, it } from 'vitest';
import { isPageNumber, isPageNumberText } from './page-number.js';

const FOOT = { middle: 780, height: 792 };

describe('isPageNumber', () => {
  it.each(['2', '- 2 -', 'Page 2 of 3', 'Страница 2 из 3', 'стр. 2', '2/3', 'p. 2'])(
    '%s on page 2 of 3',
    (text) => {
      expect(isPageNumber(text, FOOT, 2, 3)).toBe(true);
    },
  );

  it.each(['3', '2021', 'Page 2 of the story', '2 years', '2 of 1'])('%s is text on page 2 of 3', (text) => {
    expect(isPageNumber(text, FOOT, 2, 3)).toBe(false);
  });

  it('knows page numbers by their place', () => {
    expect(isPageNumber('2', { middle: 400, height: 792 }, 2, 3)).toBe(false);
  });
});

describe('isPageNumberText', () => {
  it('knows a footer of Word that only counts pages', () => {
    expect(isPageNumberText('Страница 1 из 2')).toBe(true);
    expect(isPageNumberText('Ada Example, page 1')).toBe(false);
  });
});
