import type { RunFormat } from '../paragraphs/document-part.js';
import { type Attributes, attribute, parseXml } from '../xml/parse-xml.js';

/** What a style of an OpenDocument text says, with all that it inherits. */
export interface OdtStyle {
  readonly format: RunFormat;
  /** The colour behind paragraphs and cells of this style, or null. */
  readonly backdrop: string | null;
  readonly heading: boolean;
}

interface RawStyle {
  parent: string | null;
  format: RunFormat;
  backdrop: string | null;
  heading: boolean;
}

/** Styles by family and name, such as "paragraph/Text_20_body". */
export type RawStyles = ReadonlyMap<string, RawStyle>;

/** Chains of styles are short; a longer one goes round in circles. */
const MAX_CHAIN = 20;
const PLAIN: OdtStyle = { format: {}, backdrop: null, heading: false };

/** Reads the styles of content.xml or styles.xml. */
export function readStyles(bytes: Uint8Array): RawStyles {
  const styles = new Map<string, RawStyle>();
  let style: RawStyle | null = null;
  parseXml(bytes, {
    open(name, attributes) {
      const family = attributes['style:family'] ?? '';
      if (name === 'style' || name === 'default-style') {
        style = {
          parent: attributes['style:parent-style-name'] ?? (name === 'style' ? '' : null),
          format: {},
          backdrop: null,
          heading: attributes['style:default-outline-level'] !== undefined,
        };
        styles.set(`${family}/${attributes['style:name'] ?? ''}`, style);
      } else if (style !== null && name === 'text-properties') style.format = textFormat(attributes);
      else if (style !== null && (name === 'paragraph-properties' || name === 'table-cell-properties')) {
        style.backdrop = hex(attributes['fo:background-color']) ?? null;
      }
    },
    close(name) {
      if (name === 'style' || name === 'default-style') style = null;
    },
    text() {},
  });
  return styles;
}

/** What a style comes to; styles without a parent follow the default of their family. */
export function resolveStyle(styles: RawStyles, family: string, name: string): OdtStyle {
  let resolved = PLAIN;
  let current: string | null = name;
  for (let depth = 0; depth < MAX_CHAIN && current !== null; depth += 1) {
    const style: RawStyle | undefined = styles.get(`${family}/${current}`) ?? styles.get(`${family}/`);
    if (style === undefined) break;
    resolved = {
      format: { ...style.format, ...resolved.format },
      backdrop: resolved.backdrop ?? style.backdrop,
      heading: resolved.heading || style.heading,
    };
    current = style.parent;
  }
  return resolved;
}

function textFormat(attributes: Attributes): RunFormat {
  const size = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
  const weight = attributes['fo:font-weight'];
  const colour = hex(attributes['fo:color']);
  const shade = hex(attributes['fo:background-color']);
  const display = attribute(attributes, 'display');
  return {
    ...(size !== undefined && { size: Number(size) }),
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(colour !== undefined && { colour }),
    ...(shade !== undefined && { shade }),
    ...(display !== undefined && { vanish: display === 'none' }),
    ...(attributes['style:use-window-font-color'] === 'true' && { colour: 'auto' }),
  };
}

function hex(colour: string | undefined): string | undefined {
  return /^#([0-9a-f]{6})$/i.exec(colour ?? '')?.[1];
}
