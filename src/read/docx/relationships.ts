import { attribute, parseXml } from '../xml/parse-xml.js';

/** What a part of a document refers to. */
export interface Relationship {
  /** The last word of its type: "hyperlink", "header", "styles". */
  readonly type: string;
  /** An address when external, else the name of a part relative to the part that refers. */
  readonly target: string;
  readonly external: boolean;
}

/** Reads a .rels part into relationships by id. */
export function readRelationships(bytes: Uint8Array): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  parseXml(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      found.set(attribute(attributes, 'Id') ?? '', {
        type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: attribute(attributes, 'Target') ?? '',
        external: attribute(attributes, 'TargetMode') === 'External',
      });
    },
    close() {},
    text() {},
  });
  return found;
}
