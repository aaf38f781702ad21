import { describe, expect, it } from 'vitest';
import { isTypedApart } from './letter-spacing.js';

describe('isTypedApart', () => {
  it.each(['P Y T H O N', 'О П Ы Т  Р А Б О Т Ы', 'C V & M L'])('%s', (text) => {
    expect(isTypedApart(text)).toBe(true);
  });

  it.each(['A B C', 'I am a person', 'C, C++, R, Go', 'R and D'])('not %s', (text) => {
    expect(isTypedApart(text)).toBe(false);
  });
});
