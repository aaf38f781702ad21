import { isNode, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import type { Place } from './ruleset-error.js';

type Document = ReturnType<typeof parseDocument>;

/** A YAML text in which every part of the data can be pointed at. */
export interface PositionedYaml {
  readonly document: Document;
  /** The place of a path into the data: of its key where it is a pair, or of the nearest part above that exists. */
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
  readonly placeOfOffset: (offset: number) => Place;
}

/**
 * Parses YAML 1.2 into text, numbers, lists and mappings, whatever version and tags a file names. Syntax errors are
 * in `document.errors`, tags that are not known in `document.warnings`.
 */
export function positionedYaml(text: string, file: string): PositionedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    version: '1.2',
    // Otherwise a file could ask for sets, dates and bytes by tags and directives of YAML 1.1.
    schema: 'core',
    resolveKnownTags: false,
  });
  const lines = text.split(/\r?\n/);
  const placeOfOffset = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col, excerpt: lines[line - 1] ?? null };
  };
  return { document, placeAt: (path) => placeOfOffset(offsetOf(document, path)), placeOfOffset };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent = length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = keyOffset(parent, path[length - 1]);
    if (key !== null) return key;
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = isNode(node) ? (node as YamlNode).range : null;
    if (range) return range[0];
  }
  return 0;
}

function keyOffset(parent: unknown, key: PropertyKey | undefined): number | null {
  if (typeof key !== 'string' || typeof parent !== 'object' || parent === null || !('items' in parent))
    return null;
  for (const item of parent.items as { key?: { value?: unknown; range?: readonly number[] } }[]) {
    if (item.key?.value === key) return item.key.range?.[0] ?? null;
  }
  return null;
}
