import type { RunFormat } from '../paragraphs/document-part.js';
import { readProperties } from './properties.js';

/** What the properties of characters say. */
export interface CharacterProperties {
  readonly format: RunFormat;
  /** Number of a character style, or null. */
  readonly style: number | null;
  readonly deleted: boolean;
  /** Code of a character of a symbol font that stands in for the text, or null. */
  readonly symbol: number | null;
}

const DELETED = 0x0800;
const BOLD = 0x0835;
const VANISH = 0x083c;
const SIZE = 0x4a43;
const PALETTE_COLOUR = 0x2a42;
const COLOUR = 0x6870;
const HIGHLIGHT = 0x2a0c;
const SHADE = 0xca71;
const OLD_SHADE = 0x4866;
const STYLE = 0x4a30;
const SYMBOL = 0x6a09;
/** The palette of old versions ([MS-DOC], 2.9.119); number 0 is automatic. */
const PALETTE = [
  'auto',
  '000000',
  '0000FF',
  '00FFFF',
  '00FF00',
  'FF00FF',
  'FF0000',
  'FFFF00',
  'FFFFFF',
  '00008B',
  '008B8B',
  '006400',
  '8B008B',
  '8B0000',
  '808000',
  'A9A9A9',
  'D3D3D3',
];

/** Applies properties of characters to the format that the styles come to. */
export function readRunProperties(bytes: Buffer, base: RunFormat): CharacterProperties {
  let format = base;
  let style: number | null = null;
  let deleted = false;
  let symbol: number | null = null;
  for (const { code, operand } of readProperties(bytes)) {
    if (operand.length === 0) continue;
    const value = operand.readUInt8(0);
    if (code === DELETED) deleted = value === 1;
    else if (code === BOLD) format = { ...format, bold: toggled(value, base.bold) };
    else if (code === VANISH) format = { ...format, vanish: toggled(value, base.vanish) };
    else if (code === PALETTE_COLOUR) format = { ...format, colour: PALETTE[value] ?? 'auto' };
    else if (code === HIGHLIGHT) format = { ...format, shade: PALETTE[value] ?? 'auto' };
    else if (code === COLOUR) format = { ...format, colour: colourAt(operand, 0) };
    else if (code === SHADE || code === OLD_SHADE) format = { ...format, shade: shadeOf(operand) };
    else if (operand.length < 2) continue;
    else if (code === SIZE) format = { ...format, size: operand.readUInt16LE(0) / 2 };
    else if (code === STYLE) style = operand.readUInt16LE(0);
    else if (code === SYMBOL && operand.length >= 4) symbol = operand.readUInt16LE(2);
  }
  return { format, style, deleted, symbol };
}

/** Shading as six hex digits, 'auto' for none, or 'unknown' for patterns. Old ones use the palette. */
export function shadeOf(operand: Buffer): string {
  if (operand.length >= 10) {
    const pattern = operand.readUInt16LE(8);
    return pattern > 1 ? 'unknown' : colourAt(operand, pattern === 1 ? 0 : 4);
  }
  if (operand.length !== 2) return 'auto';
  const bits = operand.readUInt16LE(0);
  const pattern = bits >> 10;
  return pattern > 1 ? 'unknown' : (PALETTE[(pattern === 1 ? bits : bits >> 5) & 31] ?? 'auto');
}

/** 0x80: as the style says; 0x81: the other way round. */
function toggled(value: number, inherited: boolean | undefined): boolean {
  if (value === 0x80) return inherited ?? false;
  return value === 0x81 ? !inherited : value === 1;
}

function colourAt(bytes: Buffer, at: number): string {
  if (at + 4 > bytes.length || bytes[at + 3] === 0xff) return 'auto';
  return bytes.toString('hex', at, at + 3).toUpperCase();
}
