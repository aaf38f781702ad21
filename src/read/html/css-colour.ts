/** Colour names that hide text on a white page, and those most often put behind white text. */
const NAMES: Readonly<Record<string, string>> = {
  white: 'FFFFFF',
  snow: 'FFFAFA',
  ivory: 'FFFFF0',
  azure: 'F0FFFF',
  mintcream: 'F5FFFA',
  ghostwhite: 'F8F8FF',
  floralwhite: 'FFFAF0',
  aliceblue: 'F0F8FF',
  whitesmoke: 'F5F5F5',
  seashell: 'FFF5EE',
  honeydew: 'F0FFF0',
  lavenderblush: 'FFF0F5',
  black: '000000',
  navy: '000080',
  gray: '808080',
  grey: '808080',
  silver: 'C0C0C0',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  teal: '008080',
  maroon: '800000',
  purple: '800080',
  midnightblue: '191970',
  darkblue: '00008B',
  darkgreen: '006400',
  darkslategray: '2F4F4F',
  darkslategrey: '2F4F4F',
  steelblue: '4682B4',
};
const FUNCTION = /^rgba?\(\s*([^)]*)\)$/;
/** Opacity below which a colour leaves nothing to see. */
const INVISIBLE = 0.06;

/** A CSS colour as six hex digits, 'transparent', or null when it is none that is known here. */
export function cssColour(value: string): string | null {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'transparent';
  if (text.startsWith('#')) return hexColour(text.slice(1));
  const list = FUNCTION.exec(text)?.[1];
  return list === undefined ? (NAMES[text] ?? null) : functionColour(list);
}

function hexColour(digits: string): string | null {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(digits)) return null;
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const alpha = full.length === 8 ? Number.parseInt(full.slice(6), 16) / 255 : 1;
  return alpha < INVISIBLE ? 'transparent' : full.slice(0, 6).toUpperCase();
}

function functionColour(list: string): string | null {
  const [red, green, blue, alpha = '1'] = list.split(/[\s,/]+/).filter((part) => part !== '');
  const channels = [red, green, blue].map((part) => amount(part ?? '', 255));
  if (channels.some(Number.isNaN)) return null;
  if (amount(alpha, 1) < INVISIBLE) return 'transparent';
  const hex = channels.map((channel) => Math.min(255, Math.max(0, Math.round(channel))).toString(16));
  return hex
    .map((digits) => digits.padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function amount(text: string, whole: number): number {
  if (text === '') return Number.NaN;
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);
}
