import type { Declarations } from './declarations.js';
import type { ElementStyle } from './element-style.js';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p ' +
    'pre search section summary table caption tbody thead tfoot tr td th ul'
  ).split(' '),
);
const SPACED: ReadonlySet<string> = new Set(['button', 'img', 'input', 'meter', 'progress', 'video']);
/** Elements that no browser shows, and that hold no text kept from a reader on purpose. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(
  (
    'script style template head noscript title meta link base iframe object embed audio canvas datalist ' +
    'select textarea rp desc metadata defs'
  ).split(' '),
);
const SIZES: Readonly<Record<string, string>> = {
  h1: '2em',
  h2: '1.5em',
  h3: '1.17em',
  h5: '0.83em',
  h6: '0.67em',
  small: '0.83em',
  sub: '0.83em',
  sup: '0.83em',
  big: '1.2em',
};
const BOLD = /^(b|strong|th|h[1-6])$/;
/** Pixels of the seven sizes of `<font>`. */
const FONT_SIZES = ['10px', '13px', '16px', '18px', '24px', '32px', '48px'];

/** True for elements whose text is no part of the page. */
export function isNeverShown(tag: string): boolean {
  return NEVER_SHOWN.has(tag);
}

/** How a browser lays out an element that no rule speaks of. */
export function usualDisplay(tag: string): ElementStyle['display'] {
  if (BLOCKS.has(tag)) return 'block';
  return SPACED.has(tag) ? 'spaced' : 'inline';
}

/** What a browser's own style sheet and the attributes of old HTML say about an element. */
export function usualStyle(tag: string, attributes: ReadonlyMap<string, string>): Declarations {
  const css = new Map<string, string>();
  const size = SIZES[tag];
  if (size !== undefined) css.set('font-size', size);
  if (BOLD.test(tag)) css.set('font-weight', 'bold');
  if (tag === 'pre') css.set('white-space', 'pre');
  if (attributes.has('hidden') || (tag === 'dialog' && !attributes.has('open'))) css.set('display', 'none');
  const ground = attributes.get('bgcolor');
  if (ground !== undefined) css.set('background-color', oldColour(ground));
  if (attributes.has('background')) css.set('background-image', 'url()');
  const ink = tag === 'font' ? attributes.get('color') : tag === 'body' ? attributes.get('text') : undefined;
  if (ink !== undefined) css.set('color', oldColour(ink));
  const step = tag === 'font' ? FONT_SIZES[Number(attributes.get('size') ?? 0) - 1] : undefined;
  if (step !== undefined) css.set('font-size', step);
  return css;
}

/** Old HTML allows colours without their number sign. */
function oldColour(value: string): string {
  const text = value.trim().toLowerCase();
  return /^[0-9a-f]{6}$/.test(text) ? `#${text}` : text;
}
