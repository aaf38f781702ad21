import type { Box, ExtractedLink } from '../extract.js';
import { verticalOverlap } from './box.js';
import type { Glyph, LinkArea } from './page-content.js';
import type { PlacedLine } from './to-lines.js';

interface Placed {
  readonly link: ExtractedLink;
  readonly lastLine: number | null;
}

/** Finds the words beneath each link of a page. `firstLine` is the index of the page's first line. */
export function placeLinks(
  areas: readonly LinkArea[],
  lines: readonly PlacedLine[],
  page: number,
  firstLine: number,
): readonly ExtractedLink[] {
  const placed: Placed[] = [];
  for (const area of areas) {
    const index = lines.findIndex(
      ({ row }) =>
        verticalOverlap(row.box, area.box) > 0 && wordsIn(row.fragments.flatMap(glyphsOf), area.box) !== '',
    );
    const found = lines[index];
    const anchor = found === undefined ? null : wordsIn(found.row.fragments.flatMap(glyphsOf), area.box);
    const line = found === undefined ? null : firstLine + index;
    const before = placed.at(-1);
    // A link that wraps has one rectangle a line.
    if (before !== undefined && before.link.url === area.url && isNextLine(before.lastLine, line)) {
      const joined = joinAnchors(before.link.anchor, anchor);
      placed[placed.length - 1] = { link: { ...before.link, anchor: joined }, lastLine: line };
    } else {
      placed.push({ link: { url: area.url, anchor, page, line }, lastLine: line });
    }
  }
  return placed.map(({ link }) => link);
}

function glyphsOf(fragment: { readonly glyphs: readonly Glyph[] }): readonly Glyph[] {
  return fragment.glyphs;
}

function isNextLine(before: number | null, line: number | null): boolean {
  return before === null || line === null ? before === line : line - before === 0 || line - before === 1;
}

function joinAnchors(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other;
  return /[-/]$/.test(one) ? one + other : `${one} ${other}`;
}

function wordsIn(glyphs: readonly Glyph[], area: Box): string {
  const within = glyphs.filter(({ box, blank }) => {
    const middle = (box.left + box.right) / 2;
    const across = middle >= area.left && middle <= area.right;
    return across && (blank || verticalOverlap(box, area) >= 0.5);
  });
  return within
    .map((glyph) => glyph.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
