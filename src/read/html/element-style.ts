import type { Backdrop, RunFormat } from '../paragraphs/document-part.js';
import { cssColour } from './css-colour.js';
import { cssLength } from './css-length.js';
import type { Declarations } from './declarations.js';

/** What all rules come to for one element. */
export interface ElementStyle {
  readonly display: 'block' | 'inline' | 'spaced' | 'none';
  /** Display of children that name none: those of a flexible box stand apart from each other. */
  readonly spreadsChildren: boolean;
  /** True where this element or one around it is see-through or out of sight, which children can't undo. */
  readonly gone: boolean;
  /** Visibility, which children may undo. */
  readonly unseen: boolean;
  /** Pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string | undefined;
  readonly backdrop: Backdrop;
  /** True where line breaks of the source are shown. */
  readonly keepsBreaks: boolean;
  /** True for a coloured or pictured box that may lie behind other elements. */
  readonly mayLieBehind: boolean;
}

/** The style around the page: black on white. */
export const PAGE_STYLE: ElementStyle = {
  display: 'block',
  spreadsChildren: false,
  gone: false,
  unseen: false,
  size: 16,
  bold: false,
  colour: undefined,
  backdrop: 'none',
  keepsBreaks: false,
  mayLieBehind: false,
};

const POINTS_PER_PIXEL = 0.75;
/** Pixels; elements are pushed this far or further to be off every screen. */
const FAR_AWAY = -400;
const LEAST_OPACITY = 0.06;
const BLOCKS = /^(block|flex|grid|table|list-item|flow-root|table-(row|cell|caption).*)$/;

/** The style of an element within `around`, from its declarations, the weakest first. */
export function elementStyle(
  around: ElementStyle,
  usual: ElementStyle['display'],
  sources: readonly Declarations[],
): ElementStyle {
  if (sources.every((source) => source.size === 0)) return inherited(around, usual);
  const css = new Map(sources.flatMap((source) => [...source]));
  const size = fontSize(css, around.size);
  const named = displayOf(css, displayWithin(around, usual));
  const ground = groundOf(css);
  const placed = /^(absolute|fixed)$/.test(css.get('position') ?? '');
  return {
    // What is out of sight doesn't part the text around it.
    display: around.gone && named === 'block' ? 'spaced' : named,
    spreadsChildren: /^(inline-)?(flex|grid)$/.test(css.get('display') ?? ''),
    gone: around.gone || named === 'none' || isOutOfSight(css, placed),
    unseen: unseenOf(css, around.unseen),
    size,
    bold: boldOf(css, around.bold),
    colour: colourOf(css, around.colour),
    backdrop: ground ?? around.backdrop,
    keepsBreaks: keepsBreaksOf(css, around.keepsBreaks),
    mayLieBehind: placed && ground !== null && ground !== 'FFFFFF',
  };
}

function inherited(around: ElementStyle, usual: ElementStyle['display']): ElementStyle {
  const display = displayWithin(around, usual);
  return {
    ...around,
    display: around.gone && display === 'block' ? 'spaced' : display,
    spreadsChildren: false,
    mayLieBehind: false,
  };
}

function displayWithin(around: ElementStyle, usual: ElementStyle['display']): ElementStyle['display'] {
  return around.spreadsChildren && usual === 'inline' ? 'block' : usual;
}

/** The format of text in an element of this style. */
export function textFormat(style: ElementStyle): RunFormat {
  const clear = style.colour === 'transparent';
  return {
    bold: style.bold,
    size: style.size * POINTS_PER_PIXEL,
    ...((style.gone || style.unseen || clear) && { vanish: true }),
    ...(style.backdrop !== 'none' && { shade: style.backdrop }),
    ...(style.colour !== undefined && { colour: style.colour }),
  };
}

function displayOf(css: Declarations, usual: ElementStyle['display']): ElementStyle['display'] {
  const value = css.get('display') ?? '';
  if (value === 'none') return 'none';
  if (/^inline-(block|flex|grid|table)$/.test(value)) return 'spaced';
  if (BLOCKS.test(value)) return 'block';
  return value === 'inline' || value === 'contents' ? 'inline' : usual;
}

function fontSize(css: Declarations, around: number): number {
  const font = /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))(?:\s*\/|\s)/.exec(css.get('font') ?? '')?.[1];
  const value = css.get('font-size') ?? font;
  return (value === undefined ? null : cssLength(value, around)) ?? around;
}

function boldOf(css: Declarations, around: boolean): boolean {
  const value = css.get('font-weight') ?? '';
  if (/^(bold|bolder|[6-9]00)$/.test(value)) return true;
  return /^(normal|lighter|[1-5]00)$/.test(value) ? false : around;
}

function unseenOf(css: Declarations, around: boolean): boolean {
  const value = css.get('visibility') ?? '';
  if (value === 'hidden' || value === 'collapse') return true;
  return value === 'visible' ? false : around;
}

function colourOf(css: Declarations, around: string | undefined): string | undefined {
  const value = css.get('color');
  if (value === undefined || value === 'inherit') return around;
  return cssColour(value) ?? undefined;
}

function keepsBreaksOf(css: Declarations, around: boolean): boolean {
  const value = css.get('white-space');
  return value === undefined ? around : value.startsWith('pre') || value === 'break-spaces';
}

/** The colour that an element puts behind its text, 'unknown' for pictures, null when it puts none. */
function groundOf(css: Declarations): Backdrop | null {
  const picture = css.get('background-image') ?? 'none';
  const value = css.get('background-color') ?? css.get('background') ?? 'none';
  if (picture !== 'none' || /url\(|gradient|var\(|image/.test(`${css.get('background')} ${value}`)) {
    return 'unknown';
  }
  if (/^(none|transparent|inherit|initial|unset|0)?$/.test(value)) return null;
  const colours = value.match(/#[0-9a-f]+|rgba?\([^)]*\)|[a-z]+/g) ?? [];
  const colour = colours.map(cssColour).find((found) => found !== null);
  if (colour === undefined) return 'unknown';
  return colour === 'transparent' ? null : colour;
}

function isOutOfSight(css: Declarations, placed: boolean): boolean {
  const opacity = css.get('opacity');
  if (opacity !== undefined && opacity !== '' && Number.parseFloat(opacity) < LEAST_OPACITY) return true;
  const pushed = placed ? ['left', 'top', 'right', 'bottom', 'text-indent'] : ['text-indent'];
  if (pushed.some((name) => (cssLength(css.get(name) ?? '', 16) ?? 0) < FAR_AWAY)) return true;
  const extent = ['width', 'height', 'max-width', 'max-height'].map((name) => css.get(name) ?? '');
  const isPoint = css.get('overflow') === 'hidden' && extent.some((value) => /^[01](px|pt)?$/.test(value));
  return isPoint || /^rect\(([01](px)?[\s,]*){4}\)$/.test(css.get('clip') ?? '');
}
