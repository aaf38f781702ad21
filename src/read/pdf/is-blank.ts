import type { Box } from '../extract.js';
import type { PageImage } from './page-content.js';

/** Steps of a colour channel that nobody sees; noise of a JPEG stays below. */
const NOISE = 22;
/** Lines above and below text, such as underlines, are cut off: shares of the box's height. */
const MARGIN = 0.15;

/**
 * True when an area of a page is of one colour, so that there is nothing to see in it.
 * @param edges whether pixels that the edges of the area pass through belong to it
 */
export function isBlank(image: PageImage, box: Box, edges: 'touched' | 'within' = 'touched'): boolean {
  const { scale, width, height, pixels } = image;
  const [first, last] = edges === 'touched' ? [Math.floor, Math.ceil] : [Math.ceil, Math.floor];
  const inset = MARGIN * (box.bottom - box.top);
  const left = Math.max(0, first(box.left * scale) - image.left);
  const right = Math.min(width, last(box.right * scale) - image.left);
  const top = Math.max(0, first((box.top + inset) * scale) - image.top);
  const bottom = Math.min(height, last((box.bottom - inset) * scale) - image.top);
  const lowest = [255, 255, 255];
  const highest = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = pixels[(y * width + x) * 4 + channel] as number;
        const low = Math.min(lowest[channel] as number, value);
        const high = Math.max(highest[channel] as number, value);
        if (high - low > NOISE) return false;
        lowest[channel] = low;
        highest[channel] = high;
      }
    }
  }
  return true;
}
