import type { Box } from '../extract.js';
import type { PageImage } from './page-content.js';

/** Steps of a colour channel that nobody sees; noise of a JPEG stays below. */
const NOISE = 22;
/** Lines above and below text, such as underlines, are cut off: shares of the box's height. */
const MARGIN = 0.15;

/** True when an area of a page is of one colour, so that there is nothing to see in it. */
export function isBlank(image: PageImage, box: Box): boolean {
  const { scale, width, height, pixels } = image;
  const inset = MARGIN * (box.bottom - box.top);
  const left = Math.max(0, Math.floor(box.left * scale));
  const right = Math.min(width, Math.ceil(box.right * scale));
  const top = Math.max(0, Math.floor((box.top + inset) * scale));
  const bottom = Math.min(height, Math.ceil((box.bottom - inset) * scale));
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
