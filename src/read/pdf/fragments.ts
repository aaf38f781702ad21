import type { Box } from '../extract.js';
import { unite, verticalOverlap } from './box.js';
import type { Glyph } from './page-content.js';

/** Characters that stand next to each other on one line, with no wide gap among them. */
export interface Fragment {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  readonly size: number;
  readonly bold: boolean;
  /** False for text that runs up or down the page. */
  readonly upright: boolean;
  /** Place in the order of the content stream. */
  readonly order: number;
}

/** A gap of more than this many font sizes may be a gap between columns. */
const WIDE_GAP = 1.6;
/** The same after a bullet or a number, which belongs to the text that it stands before. */
const MARK_GAP = 5;
const MARK = /^(?:[^\p{L}\p{N}\s]|\d{1,2}[.)])\s*$/u;
/** Going back by more than this many font sizes begins something new. */
const STEP_BACK = 1;

/** Cuts the characters of a page into fragments, in the order of the content stream. */
export function toFragments(glyphs: readonly Glyph[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let run: Glyph[] = [];
  let last: Glyph | null = null;
  const flush = (): void => {
    const fragment = makeFragment(run, fragments.length);
    if (fragment !== null) fragments.push(fragment);
    run = [];
    last = null;
  };
  for (const glyph of glyphs) {
    if (glyph.text === '\r' || glyph.text === '\n') {
      flush();
    } else if (glyph.blank) {
      if (run.length > 0) run.push(glyph);
    } else {
      if (last !== null && isApart(last, glyph, isMark(run))) flush();
      run.push(glyph);
      last = glyph;
    }
  }
  flush();
  return fragments;
}

function isApart(before: Glyph, after: Glyph, afterMark: boolean): boolean {
  const size = Math.max(before.object?.size ?? 0, after.object?.size ?? 0, 1);
  const gap = after.box.left - before.box.right;
  if (!isUpright(before) || !isUpright(after))
    return isUpright(before) !== isUpright(after) || isFar(before, after, size);
  if (gap > (afterMark ? MARK_GAP : WIDE_GAP) * size || gap < -STEP_BACK * size) return true;
  return verticalOverlap(before.box, after.box) < 0.3;
}

function isUpright(glyph: Glyph): boolean {
  return glyph.object?.upright ?? true;
}

/** Characters of turned text stand above each other. */
function isFar(before: Glyph, after: Glyph, size: number): boolean {
  const across = (after.box.left + after.box.right - before.box.left - before.box.right) / 2;
  const down = (after.box.top + after.box.bottom - before.box.top - before.box.bottom) / 2;
  return Math.hypot(across, down) > (1 + WIDE_GAP) * size;
}

function isMark(run: readonly Glyph[]): boolean {
  return run.length <= 4 && MARK.test(run.map((glyph) => glyph.text).join(''));
}

function makeFragment(run: readonly Glyph[], order: number): Fragment | null {
  let end = run.length;
  while (end > 0 && run[end - 1]?.blank) end -= 1;
  const glyphs = run.slice(0, end);
  const inked = glyphs.filter((glyph) => !glyph.blank);
  if (inked.length === 0) return null;
  const box = unite(inked.map((glyph) => glyph.box));
  return {
    text: glyphs.map((glyph) => glyph.text).join(''),
    glyphs,
    box,
    size: commonSize(inked),
    bold: inked.every((glyph) => glyph.object?.bold ?? true),
    upright: inked.every(isUpright),
    order,
  };
}

function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { object } of glyphs) {
    const size = Math.round((object?.size ?? 0) * 10) / 10;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  let best = 0;
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size;
  return best;
}
