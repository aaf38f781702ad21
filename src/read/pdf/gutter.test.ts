import { expect, it } from 'vitest';
import type { Fragment } from './fragments.js';
import { findGutter } from './gutter.js';
import type { Row } from './rows.js';

/** Points of an A3 sheet across, rounded up. */
const WIDEST = 1200;

it('tries no more edges of columns than a sheet has points, however many the text has', () => {
  const fragments = Array.from({ length: 2 * WIDEST }, (_, index) => fragmentOf(index));
  let looks = 0;
  const rows = fragments.map((fragment): Row => {
    return {
      box: fragment.box,
      get fragments() {
        looks += 1;
        return [fragment];
      },
    };
  });
  expect(findGutter(fragments, rows)).not.toBeNull();
  // Once for each edge, and once more for the cut.
  expect(looks).toBeLessThanOrEqual((WIDEST + 1) * rows.length);
});

function fragmentOf(index: number): Fragment {
  const [left, top] = [index * 20, index * 12];
  const box = { left, top, right: left + 5, bottom: top + 10 };
  return { text: 'a', glyphs: [], box, size: 10, bold: false, upright: true, order: index };
}
