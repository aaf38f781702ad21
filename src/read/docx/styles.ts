import type { RunFormat } from '../paragraphs/document-part.js';
import { isHeadingName } from '../paragraphs/heading-name.js';
import { type Attributes, attribute, parseXml } from '../xml/parse-xml.js';
import { runProperty, shadeProperty } from './run-format.js';

/** What a style says, with all that it inherits. */
export interface Style {
  readonly name: string;
  readonly format: RunFormat;
  /** True for styles that mark headings. */
  readonly heading: boolean;
  /** True for styles that make list items; undefined when nothing is said. */
  readonly list: boolean | undefined;
  /** True for table styles that shade some of their cells. */
  readonly shadesCells: boolean;
}

export interface Styles {
  /** The format of text that no style or direct formatting touches. */
  readonly defaults: RunFormat;
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | null;
  resolve(id: string): Style;
}

interface RawStyle {
  name: string;
  basedOn: string | null;
  format: RunFormat;
  outline: boolean;
  list: boolean | undefined;
  shadesCells: boolean;
}

const PLAIN: Style = { name: '', format: {}, heading: false, list: undefined, shadesCells: false };
/** Chains of styles are short; a longer one goes round in circles. */
const MAX_CHAIN = 20;

/** The styles of a document without styles.xml. */
export function emptyStyles(): Styles {
  return {
    defaults: {},
    defaultParagraph: null,
    resolve: (id) => ({ ...PLAIN, heading: isHeadingName(id) }),
  };
}

/** Reads styles.xml. */
export function readStyles(bytes: Uint8Array): Styles {
  const raw = new Map<string, RawStyle>();
  let defaults: RunFormat = {};
  let defaultParagraph: string | null = null;
  let style: RawStyle | null = null;
  let inDefaults = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === 'docDefaults') inDefaults = true;
      if (name === 'style') {
        const id = attribute(attributes, 'styleId') ?? '';
        style = {
          name: id,
          basedOn: null,
          format: {},
          outline: false,
          list: undefined,
          shadesCells: false,
        };
        raw.set(id, style);
        if (attribute(attributes, 'type') === 'paragraph' && attribute(attributes, 'default') === '1') {
          defaultParagraph = id;
        }
      } else if (style !== null) {
        applyToStyle(style, name, attributes);
      } else if (inDefaults) {
        defaults = { ...defaults, ...runProperty(name, attributes) };
      }
    },
    close(name) {
      if (name === 'docDefaults') inDefaults = false;
      if (name === 'style') style = null;
    },
    text() {},
  });
  const resolved = new Map<string, Style>();
  const resolve = (id: string): Style => {
    const known = resolved.get(id) ?? resolveChain(raw, id);
    resolved.set(id, known);
    return known;
  };
  return { defaults, defaultParagraph, resolve };
}

function applyToStyle(style: RawStyle, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (name === 'name') style.name = value ?? style.name;
  else if (name === 'basedOn') style.basedOn = value ?? null;
  else if (name === 'outlineLvl') style.outline = Number(value) < 9;
  else if (name === 'numId') style.list = value !== '0';
  else if (name === 'shd') {
    // In paragraph styles the shade lies behind the text too; in table styles only behind some cells.
    const { shade } = shadeProperty(attributes);
    style.shadesCells ||= shade !== 'auto';
    style.format = { ...style.format, shade };
  } else style.format = { ...style.format, ...runProperty(name, attributes) };
}

function resolveChain(raw: ReadonlyMap<string, RawStyle>, id: string): Style {
  let merged = { ...PLAIN, name: raw.get(id)?.name ?? id };
  let current: string | null = id;
  for (let depth = 0; depth < MAX_CHAIN && current !== null; depth += 1) {
    const style = raw.get(current);
    if (style === undefined) break;
    merged = {
      name: merged.name,
      format: { ...style.format, ...merged.format },
      heading: merged.heading || style.outline || isHeadingName(style.name),
      list: merged.list ?? style.list,
      shadesCells: merged.shadesCells || style.shadesCells,
    };
    current = style.basedOn;
  }
  return { ...merged, heading: merged.heading || isHeadingName(id) };
}
