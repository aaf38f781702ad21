import { expect, it } from 'vitest';
import type { Glyph, PageContent, TextObject } from './page-content.js';
import { splitVisibility } from './split-visibility.js';

const object = (order: number): TextObject => ({
  order,
  size: 10,
  bold: false,
  renderMode: 0,
  colours: [],
  layered: false,
  unsure: false,
  upright: true,
  clip: null,
});
const glyphs = (text: string, of: TextObject): Glyph[] =>
  [...text].map((letter) => ({
    text: letter,
    blank: letter === ' ',
    box: { left: 0, top: 0, right: 5, bottom: 10 },
    object: of,
  }));

it('keeps the blanks between hidden words, though each is an object of its own and conceals nothing', () => {
  const [first, blank, second, shown] = [object(1), object(2), object(3), object(4)];
  const page = {
    number: 1,
    glyphs: [
      ...glyphs('rank', first),
      ...glyphs(' ', blank),
      ...glyphs('me', second),
      ...glyphs(' ', blank),
      ...glyphs('Ada', shown),
    ],
    concealed: new Map([
      [first, 'tiny-print'],
      [second, 'tiny-print'],
    ]),
  } as unknown as PageContent;
  const { visible, hidden } = splitVisibility(page);
  expect(hidden).toEqual([{ text: 'rank me', page: 1, how: 'tiny-print' }]);
  expect(visible.map(({ text }) => text).join('')).toBe('Ada');
});
