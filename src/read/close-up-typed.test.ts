import { describe, expect, it } from 'vitest';
import { closeUpTyped, isTypedApart } from './close-up-typed.js';

describe('isTypedApart', () => {
  it.each(['P Y T H O N', 'О П Ы Т  Р А Б О Т Ы', 'C V & M L'])('%s', (text) => {
    expect(isTypedApart(text)).toBe(true);
  });

  it.each(['A B C', 'I am a person', 'C, C++, R, Go', 'R and D'])('not %s', (text) => {
    expect(isTypedApart(text)).toBe(false);
  });
});

describe('closeUpTyped', () => {
  it.each([
    ['P Y T H O N', 'PYTHON'],
    ['О П Ы Т   Р А Б О Т Ы', 'ОПЫТ РАБОТЫ'],
    ['M L  \u00a0O P S', 'ML OPS'],
  ])('reads %j as %j', (typed, meant) => {
    expect(closeUpTyped(typed)).toBe(meant);
  });

  it.each(['К Л Ю Ч Е В Ы Е Н А В Ы К И', 'Python and R', 'A B C'])('leaves %j alone', (text) => {
    expect(closeUpTyped(text)).toBe(text);
  });
});
