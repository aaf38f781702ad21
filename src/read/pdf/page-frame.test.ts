import { describe, expect, it } from 'vitest';
import { transformPoint } from './matrix.js';
import { frameMatrix } from './page-frame.js';

describe('frameMatrix', () => {
  // A page of 600 x 800 whose visible box begins at 10, 20; sizes are those after turning.
  it.each([
    [0, 600, 800, [0, 800]],
    [1, 800, 600, [0, 0]],
    [2, 600, 800, [600, 0]],
    [3, 800, 600, [800, 600]],
  ] as const)(
    'turned by %i quarters the bottom left corner goes where it is shown',
    (turn, width, height, place) => {
      const [x, y] = transformPoint(frameMatrix(turn, 10, 20, width, height), 10, 20);
      expect([x, y]).toEqual(place);
    },
  );
});
