import type { Concealment, HiddenText } from '../extract.js';
import { hiddenText } from '../hidden-text.js';
import type { Glyph, PageContent } from './page-content.js';

/** The characters of a page that a person can see, and the text that a person can't. */
export interface SplitPage {
  readonly visible: readonly Glyph[];
  readonly hidden: readonly HiddenText[];
}

/** Parts what can be seen on a page from what can't. */
export function splitVisibility(page: PageContent): SplitPage {
  const visible: Glyph[] = [];
  const hidden: { how: Concealment; text: string }[] = [];
  let current: Concealment | null = null;
  for (const glyph of page.glyphs) {
    // Characters without an object are spaces and line breaks that PDFium adds: they go with the text before.
    // Blanks have nothing that could be concealed: some writers make an object of each, and they go with the text before, too.
    if (glyph.object !== null && !(glyph.blank && current !== null))
      current = page.concealed.get(glyph.object) ?? null;
    const last = hidden.at(-1);
    if (current === null) visible.push(glyph);
    else if (last !== undefined && last.how === current) last.text += glyph.text;
    else hidden.push({ how: current, text: glyph.text });
  }
  return { visible, hidden: hidden.flatMap((piece) => hiddenText({ ...piece, page: page.number })) };
}
