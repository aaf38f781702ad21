import type { Colour } from './page-content.js';

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 255 };

/** What is seen when `over` is painted on `under`. */
export function blend(under: Colour, over: Colour): Colour {
  const share = over.alpha / 255;
  const mix = (below: number, above: number): number => below + (above - below) * share;
  return {
    red: mix(under.red, over.red),
    green: mix(under.green, over.green),
    blue: mix(under.blue, over.blue),
    alpha: 255,
  };
}

/** Distance of two colours in the RGB cube: 0 for the same colour, 442 from black to white. */
export function colourDistance(one: Colour, other: Colour): number {
  return Math.hypot(one.red - other.red, one.green - other.green, one.blue - other.blue);
}
