import { type Attributes, attribute } from '../xml/parse-xml.js';
import type { PartState } from './part-state.js';

/** Twentieths of a point: rows and lines that are held to this height show nothing. */
const FLATTEST = 40;
/** Twentieths of a point: indents that push a paragraph off any sheet. */
const OFF_LEFT = -5000;
const OFF_RIGHT = 15_000;
const HIDDEN_SHAPE = /visibility\s*:\s*hidden/i;

/** Takes in the start of an element that may hide the row, paragraph or shape that it belongs to. */
export function noteConcealment(state: PartState, name: string, attributes: Attributes): void {
  const levels = state.unseenFrom > 0 ? null : hiddenLevels(state.path.at(-2), name, attributes);
  if (levels !== null) state.unseenFrom = state.path.length - levels;
}

/** How many levels above this element lies the one whose text nobody sees; null where it hides nothing. */
function hiddenLevels(parent: string | undefined, name: string, attributes: Attributes): number | null {
  const value = attribute(attributes, 'val');
  if (name === 'trHeight') return isFlat(value, attribute(attributes, 'hRule')) ? 2 : null;
  if (name === 'hidden' && parent === 'trPr') return value === '0' || value === 'false' ? null : 2;
  if (name === 'spacing' && parent === 'pPr')
    return isFlat(attribute(attributes, 'line'), attribute(attributes, 'lineRule')) ? 2 : null;
  if (name === 'ind' && parent === 'pPr') {
    const left = Number(attribute(attributes, 'start') ?? attribute(attributes, 'left') ?? 0);
    return left < OFF_LEFT || left > OFF_RIGHT ? 2 : null;
  }
  if (name === 'docPr') return attribute(attributes, 'hidden') === '1' ? 1 : null;
  return HIDDEN_SHAPE.test(attributes.style ?? '') ? 0 : null;
}

function isFlat(height: string | undefined, rule: string | undefined): boolean {
  return rule === 'exact' && height !== undefined && Number(height) <= FLATTEST;
}
