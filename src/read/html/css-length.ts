/** Pixels per unit. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  rem: 16,
  vw: 10,
  vh: 8,
};
const WORDS: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** A CSS length in pixels, or null when it is none. `em` is the font size around, in pixels. */
export function cssLength(value: string, em: number): number | null {
  const word = WORDS[value];
  if (word !== undefined) return word;
  const match = /^(-?\d*\.?\d+)([a-z]*|%)$/.exec(value);
  if (match === null) return null;
  const amount = Number(match[1]);
  const unit = match[2] ?? '';
  if (unit === 'em') return amount * em;
  if (unit === '%') return (amount / 100) * em;
  if (unit === '') return amount === 0 ? 0 : null;
  const factor = UNITS[unit];
  return factor === undefined ? null : amount * factor;
}
