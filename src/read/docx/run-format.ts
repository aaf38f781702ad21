import type { RunFormat } from '../paragraphs/document-part.js';
import { type Attributes, attribute } from '../xml/parse-xml.js';

/** The colours of Word's marker pen. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '00008B',
  darkCyan: '008B8B',
  darkGray: 'A9A9A9',
  darkGreen: '006400',
  darkMagenta: '800080',
  darkRed: '8B0000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'D3D3D3',
  magenta: 'FF00FF',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

/** Per cent: letters that are squeezed to less than this of their width are lines. */
const NARROWEST = 20;

/** Reads one element of w:rPr; an empty record for elements that don't matter here. */
export function runProperty(name: string, attributes: Attributes): RunFormat {
  const value = attribute(attributes, 'val');
  if (name === 'vanish') return { vanish: isOn(value) };
  if (name === 'b') return { bold: isOn(value) };
  if (name === 'color' && value !== undefined) return { colour: isPaper(attributes) ? 'FFFFFF' : value };
  if (name === 'w' && value !== undefined) return { squeezed: Number.parseInt(value, 10) < NARROWEST };
  if (name === 'shd') return shadeProperty(attributes);
  if (name === 'highlight' && value !== undefined) return { shade: HIGHLIGHTS[value] ?? 'auto' };
  if (name === 'sz' && value !== undefined && Number.isFinite(Number(value))) {
    return { size: Number(value) / 2 };
  }
  return {};
}

/** Reads a child of w14:textFill, the fill of letters, which goes before their colour. */
export function textFill(parent: string | undefined, name: string, attributes: Attributes): RunFormat {
  if (name === 'noFill') return { vanish: true };
  const value = attribute(attributes, 'val') ?? attributes['w14:val'];
  return name === 'srgbClr' && parent === 'solidFill' && value !== undefined ? { colour: value } : {};
}

/** A colour of the theme goes before the one that is written beside it for old programs. */
function isPaper(attributes: Attributes): boolean {
  const theme = attribute(attributes, 'themeColor');
  return (theme === 'background1' || theme === 'light1') && attribute(attributes, 'themeShade') === undefined;
}

/** Reads w:shd, the shading of a run, paragraph or cell. */
export function shadeProperty(attributes: Attributes): { readonly shade: string } {
  const solid = attribute(attributes, 'val') === 'solid';
  return { shade: attribute(attributes, solid ? 'color' : 'fill') ?? 'auto' };
}

/** On/off properties are on when their value is left out (ECMA-376, 17.17.4). */
function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
