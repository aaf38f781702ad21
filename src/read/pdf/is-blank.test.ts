import { describe, expect, it } from 'vitest';
import { isBlank } from './is-blank.js';

describe('isBlank', () => {
  const pixels = new Uint8Array(40 * 40 * 4).fill(250);
  const image = { scale: 2, left: 0, top: 0, width: 40, height: 40, pixels };
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

  it('leaves pixels out that the edges of the area pass through, if asked to', () => {
    const edged = { ...image, pixels: new Uint8Array(40 * 40 * 4).fill(250) };
    for (let y = 0; y < 40; y += 1) edged.pixels.fill(0, (y * 40 + 4) * 4, (y * 40 + 5) * 4);
    const cut = { ...box, left: 2.25 };
    expect(isBlank(edged, cut)).toBe(false);
    expect(isBlank(edged, cut, 'within')).toBe(true);
  });

  it('looks at the same place of a page when only a part of it is painted', () => {
    const part = {
      scale: 2,
      left: 20,
      top: 20,
      width: 20,
      height: 20,
      pixels: new Uint8Array(1600).fill(250),
    };
    part.pixels.fill(0, (4 * 20 + 4) * 4, (4 * 20 + 8) * 4);
    expect(isBlank(part, { left: 10, top: 10, right: 15, bottom: 15 })).toBe(false);
    expect(isBlank(part, { left: 15, top: 15, right: 20, bottom: 20 })).toBe(true);
  });
});
