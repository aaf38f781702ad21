import type { DefaultTreeAdapterTypes } from 'parse5';
import { linkTarget } from '../link-target.js';
import type { DocumentPart } from '../paragraphs/document-part.js';
import { readDeclarations } from './declarations.js';
import { type ElementStyle, elementStyle, PAGE_STYLE } from './element-style.js';
import { addPicture, addText, endParagraph, type PageState, startPage } from './page-state.js';
import { declarationsFor, type ElementNames, type Stylesheet } from './stylesheet.js';
import { isNeverShown, usualDisplay, usualStyle } from './usual-style.js';

type Element = DefaultTreeAdapterTypes.Element;

/** An element that is open, and how many of its children were seen. */
interface OpenElement {
  readonly element: DefaultTreeAdapterTypes.ParentNode;
  readonly style: ElementStyle;
  seen: number;
}

const HEADING = /^h[1-6]$/;
const MOST_CLASSES = 50;
const PICTURES: ReadonlySet<string> = new Set(['img', 'svg', 'video']);
const ICONS: ReadonlySet<string> = new Set(['i', 'span', 'em', 'b', 'div']);

/** Reads the paragraphs of a page in the order of its source. `base` is what its links are relative to. */
export function walkPage(
  page: DefaultTreeAdapterTypes.Document,
  sheet: Stylesheet,
  base: string | null,
): DocumentPart {
  const state = startPage();
  const names: ElementNames[] = [];
  const open: OpenElement[] = [{ element: page, style: PAGE_STYLE, seen: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.element.childNodes[top.seen];
    top.seen += 1;
    if (child === undefined) {
      open.pop();
      if ('tagName' in top.element) closeElement(state, top.element.tagName, top.style);
      names.pop();
    } else if ('value' in child) {
      addText(state, child.value, top.style);
    } else if ('tagName' in child && !isNeverShown(child.tagName)) {
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      names.push(namesOf(child, attributes));
      const sources = [
        usualStyle(child.tagName, attributes),
        ...declarationsFor(sheet, names),
        readDeclarations(attributes.get('style')),
      ];
      const style = elementStyle(top.style, usualDisplay(child.tagName), sources);
      openElement(state, child.tagName, attributes, style, base);
      if (isPicture(child) || bringsPicture(style, top.style)) addPicture(state, style);
      open.push({ element: child, style, seen: 0 });
    }
  }
  endParagraph(state);
  const hasBackdropShape = state.hasBackdropShape || sheet.hasUnknownBackground;
  return { paragraphs: state.paragraphs, links: state.links, shapeLinks: [], hasBackdropShape };
}

/** Style sheets put icons into elements that hold nothing. */
function isPicture({ tagName, childNodes }: Element): boolean {
  return PICTURES.has(tagName) || (childNodes.length === 0 && ICONS.has(tagName));
}

/** True for an element that has a picture behind its words, which are often made see-through then. */
function bringsPicture(style: ElementStyle, around: ElementStyle): boolean {
  return style.backdrop === 'unknown' && around.backdrop !== 'unknown';
}

function namesOf(element: Element, attributes: ReadonlyMap<string, string>): ElementNames {
  const classes = (attributes.get('class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .slice(0, MOST_CLASSES);
  return { tag: element.tagName, id: attributes.get('id') ?? null, classes };
}

function openElement(
  state: PageState,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  style: ElementStyle,
  base: string | null,
): void {
  if (style.mayLieBehind) state.hasBackdropShape = true;
  if (style.display === 'block') endParagraph(state);
  if (style.display === 'spaced') addText(state, ' ', style);
  if (tag === 'br') addText(state, '\n', { ...style, keepsBreaks: true });
  if (HEADING.test(tag)) state.headings += 1;
  if (tag === 'li') state.items.push(true);
  if (tag === 'td' || tag === 'th') {
    state.flows += 1;
    state.cells.push(state.flows);
  }
  if (tag === 'a' || tag === 'area') {
    const url = linkTarget(attributes.get('href') ?? '', base);
    if (url !== null) state.links.push(url);
    state.anchors.push(url === null ? null : state.links.length - 1);
  }
}

function closeElement(state: PageState, tag: string, style: ElementStyle): void {
  if (tag === 'a' || tag === 'area') {
    const link = state.anchors.at(-1) ?? null;
    // A link on a picture still belongs to the line that the picture stands in.
    if (link !== null && state.runs.at(-1)?.link !== link) addText(state, ' ', style);
    state.anchors.pop();
  }
  if (style.display === 'block') endParagraph(state);
  if (style.display === 'spaced') addText(state, ' ', style);
  if (HEADING.test(tag)) state.headings -= 1;
  if (tag === 'li') state.items.pop();
  if (tag === 'td' || tag === 'th') state.cells.pop();
}
