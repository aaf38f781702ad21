import { describe, expect, it } from 'vitest';
import { isBlank } from './is-blank.js';

describe('isBlank', () => {
  const pixels = new Uint8Array(40 * 40 * 4).fill(250);
  const image = { scale: 2, width: 40, height: 40, pixels };
  const box = { left: 2, top: 2, right: 18, bottom: 18 };

  it('is true for one colour with a little noise', () => {
    pixels.fill(240, 1600, 1640);
    expect(isBlank(image, box)).toBe(true);
  });

  it('is false where something is painted, and only there', () => {
    const marked = { ...image, pixels: pixels.slice() };
    marked.pixels.fill(0, (20 * 40 + 20) * 4, (20 * 40 + 24) * 4);
    expect(isBlank(marked, box)).toBe(false);
    expect(isBlank(marked, { left: 2, top: 2, right: 6, bottom: 6 })).toBe(true);
  });
});
