import type { Box, Concealment } from '../extract.js';
import { concealmentOf, type Surroundings } from './concealment.js';
import { isBlank } from './is-blank.js';
import { objectBoxes } from './object-boxes.js';
import type { PageImage, Sheet, TextObject, Visibility } from './page-content.js';
import { isRecognisedLayer } from './recognised-layer.js';

/**
 * Finds the text objects that a person can't see. `paint` is called only where colours and boxes don't tell, with the
 * boxes of the text that has to be looked at.
 */
export function findConcealed(sheet: Sheet, paint: (boxes: readonly Box[]) => PageImage | null): Visibility {
  const recognised = isRecognisedLayer(sheet);
  const concealed = new Map<TextObject, Concealment>();
  const unclear = new Map<TextObject, Box>();
  let looked = false;
  const look = (): boolean => {
    looked = true;
    return false;
  };
  const unpainted = { ...sheet, recognised, isBlank: look };
  for (const [text, box] of objectBoxes(sheet.glyphs)) {
    looked = false;
    judge(text, box, unpainted, concealed);
    if (looked) unclear.set(text, box);
  }
  if (unclear.size === 0) return { concealed, recognised, unchecked: false };
  const image = paint([...unclear.values()]);
  if (image === null) return { concealed, recognised, unchecked: true };
  const painted = { ...sheet, recognised, isBlank: (box: Box) => isBlank(image, box) };
  for (const [text, box] of unclear) judge(text, box, painted, concealed);
  return { concealed, recognised, unchecked: false };
}

function judge(
  text: TextObject,
  box: Box,
  page: Surroundings,
  concealed: Map<TextObject, Concealment>,
): void {
  const how = concealmentOf(text, box, page);
  if (how !== null) concealed.set(text, how);
}
