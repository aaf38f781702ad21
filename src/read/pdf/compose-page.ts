import type { ExtractedLink, HiddenText, Line } from '../extract.js';
import { isInMargin, isPageNumber } from '../page-number.js';
import { unite } from './box.js';
import { type Column, toColumns } from './columns.js';
import { findDots } from './drawn-bullets.js';
import { type Fragment, toFragments } from './fragments.js';
import type { PageContent } from './page-content.js';
import { placeLinks } from './place-links.js';
import { rowText } from './row-text.js';
import { toRows } from './rows.js';
import { splitVisibility } from './split-visibility.js';
import { toLines } from './to-lines.js';

/** What a page adds to the document. */
export interface ComposedPage {
  readonly lines: readonly Line[];
  readonly hidden: readonly HiddenText[];
  readonly links: readonly ExtractedLink[];
  /** The column that the page ends with: its text may go on on the next page. */
  readonly last: OpenColumn;
}

/** Where a column stands and which flow it is. */
export interface OpenColumn {
  readonly flow: number;
  /** Left edge in points; null before the first page. */
  readonly left: number | null;
}

/** Columns on two pages go on from each other when their left edges differ by no more points. */
const SAME_EDGE = 8;

/** Puts a page into reading order. `firstLine` is the number of lines before it, `before` the column before it. */
export function composePage(
  page: PageContent,
  pages: number,
  firstLine: number,
  before: OpenColumn,
): ComposedPage {
  const { visible, hidden } = splitVisibility(page);
  const columns = columnsOf(withoutPageNumber(toFragments(visible), page, pages));
  const firstFlow = goesOn(before, columns[0]) ? before.flow : before.flow + 1;
  const dots = findDots(page.paints);
  const placed = columns.flatMap((column, index) => toLines(column, page.number, firstFlow + index, dots));
  return {
    lines: placed.map(({ line }) => line),
    hidden,
    links: placeLinks(page.links, placed, page.number, firstLine),
    last: { flow: firstFlow + Math.max(0, columns.length - 1), left: leftOf(columns.at(-1)) ?? before.left },
  };
}

/** Page numbers go before columns are looked for, as they stand at the edges of a page by themselves. */
function withoutPageNumber(
  fragments: readonly Fragment[],
  page: PageContent,
  pages: number,
): readonly Fragment[] {
  const numbers = toRows(fragments).filter((row) => {
    const position = { middle: (row.box.top + row.box.bottom) / 2, height: page.height };
    return isInMargin(position) && isPageNumber(rowText(row), position, page.number, pages);
  });
  const dropped = new Set(numbers.flatMap((row) => row.fragments));
  return fragments.filter((fragment) => !dropped.has(fragment));
}

function goesOn(before: OpenColumn, column: Column | undefined): boolean {
  const left = leftOf(column);
  return before.left !== null && left !== null && Math.abs(before.left - left) <= SAME_EDGE;
}

function leftOf(column: Column | undefined): number | null {
  return column === undefined ? null : unite(column.rows.map((row) => row.box)).left;
}

/** Text that runs up the margin belongs to no row and is read last. */
function columnsOf(fragments: readonly Fragment[]): readonly Column[] {
  const turned = fragments.filter((fragment) => !fragment.upright);
  return [
    ...toColumns(fragments.filter((fragment) => fragment.upright)),
    ...turned.map((fragment) => ({ rows: [{ fragments: [fragment], box: fragment.box }] })),
  ];
}
