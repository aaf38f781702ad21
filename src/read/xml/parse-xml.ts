import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { ReadError } from '../read-error.js';

/** Attributes by their name as written, with prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** Documents nest some dozens of elements; more of them are an attack on what comes later. */
const MAX_DEPTH = 1000;

/** What to do on the way through a document. Names come without prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML from start to end. Document type declarations are refused, so no entity is ever resolved.
 * @throws {ReadError} 'damaged' when the XML is not well-formed, 'unsupported' when it declares a type
 * or nests too deep.
 */
export function parseXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw new ReadError('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new ReadError('unsupported', 'XML with a document type declaration');
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new ReadError('unsupported', 'XML nested too deep');
    visitor.open(localName(tag.name), tag.attributes as Record<string, SaxesAttributePlain['value']>);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    visitor.close(localName(tag.name));
  });
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  parser.write(decodeXml(bytes)).close();
}

/** The value of an attribute by its name without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`] ?? attributes[name];
  if (usual !== undefined) return usual;
  const suffix = `:${name}`;
  for (const key in attributes) if (key.endsWith(suffix)) return attributes[key];
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
