import { type Matrix, transformBox } from './matrix.js';
import type { LinkArea } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import type { Scratch } from './scratch.js';

const URI_ACTION = 3;
/** Far more than any resume has; keeps a hostile page from costing minutes. */
const MAX_LINKS = 2000;

/** Reads the rectangles of a page that lead to an address. Jumps within the document are left out. */
export function readLinkAreas(
  pdfium: Pdfium,
  document: number,
  page: number,
  frame: Matrix,
  scratch: Scratch,
): readonly LinkArea[] {
  const areas: LinkArea[] = [];
  // FPDFLink_Enumerate takes its place in the list and the found link through the first two words.
  const found = scratch.at + 4;
  const rectangle = scratch.at + 8;
  let position = 0;
  for (let seen = 0; seen < MAX_LINKS; seen += 1) {
    scratch.setInteger(0, position);
    if (!pdfium.calls.FPDFLink_Enumerate(page, scratch.at, found)) break;
    position = scratch.integer(0);
    const link = scratch.integer(1);
    const action = pdfium.calls.FPDFLink_GetAction(link);
    if (action === 0 || pdfium.calls.FPDFAction_GetType(action) !== URI_ACTION) continue;
    if (!pdfium.calls.FPDFLink_GetAnnotRect(link, rectangle)) continue;
    const box = transformBox(frame, scratch.float(2), scratch.float(3), scratch.float(4), scratch.float(5));
    const url = readUri(pdfium, document, action, scratch);
    if (url !== '') areas.push({ url, box });
  }
  return areas;
}

function readUri(pdfium: Pdfium, document: number, action: number, scratch: Scratch): string {
  const length = pdfium.calls.FPDFAction_GetURIPath(document, action, scratch.at, scratch.size);
  if (length <= 1 || length > scratch.size) return '';
  return Buffer.from(scratch.bytes(length - 1), 'latin1')
    .toString('utf8')
    .trim();
}
