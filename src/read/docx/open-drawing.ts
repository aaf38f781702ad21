import type { Backdrop } from '../paragraphs/document-part.js';
import { type Attributes, attribute } from '../xml/parse-xml.js';
import { addPicture, isUnseen, type PartState } from './part-state.js';

/** English Metric Units to the inch. */
const INCH = 914_400;
const SHAPES: ReadonlySet<string> = new Set(['wsp', 'shape', 'rect', 'roundrect']);
/** Of DrawingML, of old Word, and letters of fonts that are pictures. */
const PICTURES: ReadonlySet<string> = new Set(['blip', 'imagedata', 'sym']);
const UNKNOWN_FILLS: ReadonlySet<string> = new Set(['gradFill', 'blipFill', 'pattFill', 'grpFill']);

/** Takes in the start of an element of a drawing: shapes with their fill, text boxes, links of pictures. */
export function openDrawing(state: PartState, name: string, attributes: Attributes): void {
  if (SHAPES.has(name)) state.fills.push(vmlFill(attributes));
  else if (name === 'txbxContent') openTextBox(state);
  else if (name === 'hlinkClick') addShapeLink(state, attributes);
  else if (PICTURES.has(name)) addPicture(state);
  else if (name === 'anchor') state.behindText = attribute(attributes, 'behindDoc') === '1';
  else if (name === 'extent') noteExtent(state, attributes);
  else if (isFillOfShape(state)) setFill(state, name, attributes);
  else if (name === 'fillRef' && state.fills.at(-1) === 'none' && attribute(attributes, 'idx') !== '0') {
    state.fills[state.fills.length - 1] = 'unknown';
  }
}

function openTextBox(state: PartState): void {
  state.flows += 1;
  state.containers.push({
    kind: 'text-box',
    flow: state.flows,
    // A text box without fill shows what lies beneath it, which is seldom known.
    backdrop: state.fills.at(-1) ?? 'unknown',
  });
}

function addShapeLink(state: PartState, attributes: Attributes): void {
  const target = state.relationships.get(attributes['r:id'] ?? attribute(attributes, 'id') ?? '');
  const paragraph = state.open.at(-1)?.slot ?? 0;
  // A picture repeats its link in wp:docPr and pic:cNvPr.
  if (!isUnseen(state) && target?.external && state.shapeLinks.at(-1)?.url !== target.target) {
    state.shapeLinks.push({ url: target.target, paragraph });
  }
}

function noteExtent(state: PartState, attributes: Attributes): void {
  const wide = Number(attribute(attributes, 'cx')) > INCH;
  const high = Number(attribute(attributes, 'cy')) > 0.3 * INCH;
  if (state.behindText && wide && high) state.hasBackdropShape = true;
}

function isFillOfShape(state: PartState): boolean {
  return state.fills.length > 0 && state.path.includes('spPr') && !state.path.includes('ln');
}

function setFill(state: PartState, name: string, attributes: Attributes): void {
  const fill = fillOf(state, name, attributes);
  if (fill !== null) state.fills[state.fills.length - 1] = fill;
}

function fillOf(state: PartState, name: string, attributes: Attributes): Backdrop | null {
  if (UNKNOWN_FILLS.has(name)) return 'unknown';
  if (state.path.at(-2) !== 'solidFill') return null;
  if (name === 'srgbClr') return attribute(attributes, 'val') ?? 'unknown';
  if (name !== 'schemeClr') return 'unknown';
  return ['bg1', 'lt1'].includes(attribute(attributes, 'val') ?? '') ? 'FFFFFF' : 'unknown';
}

function vmlFill(attributes: Attributes): Backdrop {
  const colour = attribute(attributes, 'fillcolor');
  const isFilled = attribute(attributes, 'filled') !== 'f';
  if (colour === undefined || !isFilled) return 'none';
  return /^#?([0-9a-f]{6})\b/i.exec(colour)?.[1] ?? (colour.startsWith('white') ? 'FFFFFF' : 'unknown');
}
