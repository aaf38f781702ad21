import { type Declarations, readDeclarations } from './declarations.js';
import { type Compound, readSelector, type Selector } from './selector.js';

/** What a selector looks at in an element. */
export interface ElementNames {
  readonly tag: string;
  readonly id: string | null;
  readonly classes: readonly string[];
}

interface Rule {
  readonly selector: Selector;
  readonly order: number;
  readonly declarations: Declarations;
}

/** The rules of a page's own style sheets. */
export interface Stylesheet {
  /** Rules by the tag, class or identifier of the element that they style, so that few are tried. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** True when a rule that could not be followed may put a colour behind text. */
  readonly hasUnknownBackground: boolean;
}

/** More rules than any page has that a person wrote; the rest is left out. */
const MAX_RULES = 5000;
/** Of the rules that one name leads to, and of the ancestors that a rule may ask for. */
const MAX_RULES_PER_NAME = 200;
const MAX_ANCESTORS = 100;
const SHOWN_MEDIA = /^@(media\s+(only\s+)?(screen|all)\s*$|layer|supports)/i;
/** States of the mouse and made-up content are no part of the page as it lies on the desk. */
const NOT_AT_REST = /::|:(hover|focus|active|visited|link|before|after|first-letter|first-line|selection)/i;

/** Reads the text of all style elements. At-rules for print, narrow screens and fonts are passed over. */
export function readStylesheet(text: string): Stylesheet {
  const rules = new Map<string, Rule[]>();
  let order = 0;
  let hasUnknownBackground = false;
  for (const { prelude, body } of blocksOf(text)) {
    const declarations = readDeclarations(body);
    for (const part of prelude.split(',')) {
      const selector = readSelector(part);
      if (selector === null) {
        if (!NOT_AT_REST.test(part) && paintsGround(declarations)) hasUnknownBackground = true;
      } else if (order < MAX_RULES) {
        const key = keyOf(selector.compounds.at(-1));
        const known = rules.get(key);
        const rule = { selector, order, declarations };
        order += 1;
        if (known === undefined) rules.set(key, [rule]);
        else if (known.length < MAX_RULES_PER_NAME) known.push(rule);
      }
    }
  }
  return { rules, hasUnknownBackground };
}

/** The declarations of all rules that style the innermost of `path`, the weaker first. */
export function declarationsFor(sheet: Stylesheet, path: readonly ElementNames[]): readonly Declarations[] {
  const element = path.at(-1);
  if (element === undefined || sheet.rules.size === 0) return [];
  const keys = [element.tag, '*', ...element.classes.map((name) => `.${name}`)];
  if (element.id !== null) keys.push(`#${element.id}`);
  return keys
    .flatMap((key) => sheet.rules.get(key) ?? [])
    .filter(({ selector }) => matches(selector.compounds, path))
    .sort((one, other) => one.selector.weight - other.selector.weight || one.order - other.order)
    .map((rule) => rule.declarations);
}

function matches(compounds: readonly Compound[], path: readonly ElementNames[]): boolean {
  let wanted = compounds.length - 1;
  const last = Math.max(0, path.length - MAX_ANCESTORS);
  for (let index = path.length - 1; index >= last && wanted >= 0; index -= 1) {
    const element = path[index];
    const compound = compounds[wanted];
    if (element === undefined || compound === undefined) return false;
    if (meets(element, compound)) wanted -= 1;
    else if (index === path.length - 1) return false;
  }
  return wanted < 0;
}

function meets(element: ElementNames, compound: Compound): boolean {
  if (compound.tag !== null && compound.tag !== element.tag) return false;
  if (compound.id !== null && compound.id !== element.id) return false;
  return compound.classes.every((name) => element.classes.includes(name));
}

function keyOf(compound: Compound | undefined): string {
  if (compound?.id) return `#${compound.id}`;
  return compound?.classes[0] !== undefined ? `.${compound.classes[0]}` : (compound?.tag ?? '*');
}

function paintsGround(declarations: Declarations): boolean {
  return ['background', 'background-color', 'background-image'].some((name) => declarations.has(name));
}

/** The innermost blocks of a style sheet with what stands before them, found in one pass. */
function* blocksOf(text: string): Generator<{ readonly prelude: string; readonly body: string }> {
  const css = text.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' ');
  const open: { readonly prelude: string; readonly shown: boolean }[] = [];
  let start = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark === '{') {
      const prelude = css.slice(start, index).trim();
      const shown = open.at(-1)?.shown ?? true;
      open.push({ prelude, shown: shown && (!prelude.startsWith('@') || SHOWN_MEDIA.test(prelude)) });
      start = index + 1;
    } else if (mark === '}') {
      const block = open.pop();
      if (block?.shown && !block.prelude.startsWith('@')) {
        yield { prelude: block.prelude, body: css.slice(start, index) };
      }
      start = index + 1;
    } else if (open.length === 0 || open.at(-1)?.prelude.startsWith('@')) start = index + 1;
  }
}
