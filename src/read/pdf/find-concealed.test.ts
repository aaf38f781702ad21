import { describe, expect, it, vi } from 'vitest';
import type { Box } from '../extract.js';
import { findConcealed } from './find-concealed.js';
import type { Colour, Glyph, PageImage, Paint, TextObject } from './page-content.js';

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 255 };
const PLAIN = { left: 100, top: 100, right: 200, bottom: 112 };
const ON_PICTURE = { left: 100, top: 400, right: 200, bottom: 412 };
const PICTURE: Paint = {
  order: 1,
  box: { left: 50, top: 350, right: 300, bottom: 500 },
  colour: null,
  kind: 'picture',
};
const BLANK: PageImage = { scale: 0.5, left: 0, top: 0, width: 300, height: 400, pixels: whitePixels() };
const plain = glyph(PLAIN);
const onPicture = glyph(ON_PICTURE);
const SHEET = { width: 600, height: 800, glyphs: [plain, onPicture], paints: [PICTURE] };

describe('findConcealed', () => {
  it('does not paint a page whose colours and boxes tell all', () => {
    const paint = vi.fn(() => BLANK);
    const { concealed } = findConcealed({ ...SHEET, paints: [] }, paint);
    expect(concealed.size).toBe(0);
    expect(paint).not.toHaveBeenCalled();
  });

  it('has only the text over a picture painted, and believes what is painted', () => {
    const paint = vi.fn((_boxes: readonly Box[]) => BLANK);
    const { concealed } = findConcealed(SHEET, paint);
    expect(paint.mock.calls).toEqual([[[ON_PICTURE]]]);
    expect([...concealed]).toEqual([[onPicture.object, 'background-colour']]);
  });

  it('accuses nobody where the page could not be painted, and says so', () => {
    expect(findConcealed(SHEET, () => null)).toEqual({
      concealed: new Map(),
      recognised: false,
      unchecked: true,
    });
  });
});

function glyph(box: Box): Glyph {
  const object: TextObject = {
    order: 10,
    size: 11,
    bold: false,
    renderMode: 0,
    colours: [BLACK],
    layered: false,
    unsure: false,
    upright: true,
    clip: null,
  };
  return { text: 'A', blank: false, box, object };
}

function whitePixels(): Uint8Array {
  return new Uint8Array(300 * 400 * 4).fill(255);
}
