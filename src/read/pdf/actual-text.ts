import type { Glyph, TextObject } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import type { Scratch } from './scratch.js';

/** Characters that tell nothing about the glyph that is painted: control, private-use and missing ones. */
const UNNAMED = /[\p{Cc}\p{Co}\uFFFD-\uFFFF]/u;
/** Replacements of a word and less are ligatures, hyphens and icons; longer ones can tell another story. */
const STORY = /[\p{L}\p{N}]\P{L}+[\p{L}\p{N}]/u;

/** Text that stands for the words of one or more text objects when the page is copied. */
export interface ActualText {
  readonly text: string;
}

/**
 * Takes the replacement text (/ActualText; ISO 32000-1, 14.9.4) off a mark and returns it, or null if there is
 * none. PDFium would give it in place of the words that are painted, and nothing keeps the two alike.
 * @param key address of the parameter's name
 */
export function takeActualText(
  pdfium: Pdfium,
  object: number,
  mark: number,
  key: number,
  scratch: Scratch,
): ActualText | null {
  const { at, size } = scratch;
  if (!pdfium.calls.FPDFPageObjMark_GetParamStringValue(mark, key, at + 4, size - 4, at)) return null;
  const length = scratch.integer(0);
  const bytes = length <= size - 4 ? pdfium.heap().slice(at + 4, at + 4 + length) : new Uint8Array(0);
  pdfium.calls.FPDFPageObjMark_RemoveParam(object, mark, key);
  return { text: new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '') };
}

/** Glyphs with replacement text only where it is needed, and whether it says something else than the page. */
export interface RestoredGlyphs {
  readonly glyphs: readonly Glyph[];
  readonly contradicted: boolean;
}

/** Puts replacement text back where the font doesn't name the letters that it paints. */
export function restoreActualText(
  glyphs: readonly Glyph[],
  actualTexts: ReadonlyMap<TextObject, ActualText>,
): RestoredGlyphs {
  if (actualTexts.size === 0) return { glyphs, contradicted: false };
  const actualOf = ({ object }: Glyph): ActualText | undefined =>
    object === null ? undefined : actualTexts.get(object);
  const painted = new Map<ActualText, string>();
  for (const glyph of glyphs) {
    const actual = actualOf(glyph);
    if (actual !== undefined) painted.set(actual, (painted.get(actual) ?? '') + glyph.text);
  }
  const restored = new Set<ActualText>();
  const kept = glyphs.flatMap((glyph) => {
    const actual = actualOf(glyph);
    if (actual === undefined || !UNNAMED.test(painted.get(actual) ?? '')) return [glyph];
    if (restored.has(actual) || actual.text === '') return [];
    restored.add(actual);
    return [{ ...glyph, text: actual.text, blank: actual.text.trim() === '' }];
  });
  const contradicted = [...painted].some(
    ([actual, text]) => !UNNAMED.test(text) && differs(text, actual.text),
  );
  return { glyphs: kept, contradicted };
}

function differs(painted: string, actual: string): boolean {
  return STORY.test(actual) && lettersOf(painted) !== lettersOf(actual);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
