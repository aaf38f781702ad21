/** The part of a selector that one element has to meet. */
export interface Compound {
  /** Lower case, or null for any. */
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
}

/** A selector: the element that it styles comes last, before it ancestors in their order. */
export interface Selector {
  readonly compounds: readonly Compound[];
  /** Identifiers, classes and tags weighed as CSS does. */
  readonly weight: number;
}

const COMPOUND = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i;
const MOST_PARTS = 8;
const LONGEST = 300;

/**
 * Reads a selector of tags, classes, identifiers and descendants; a child counts as a descendant. Null for all
 * that asks for more, such as states and attributes.
 */
export function readSelector(text: string): Selector | null {
  if (text.length > LONGEST) return null;
  const parts = text
    .trim()
    .replace(/\s*>\s*/g, ' ')
    .split(/\s+/, MOST_PARTS + 1);
  const compounds = parts.flatMap((part) => readCompound(part) ?? []);
  if (compounds.length !== parts.length || parts.length > MOST_PARTS) return null;
  const weight = compounds.reduce((sum, { tag, id, classes }) => {
    return sum + (id === null ? 0 : 10_000) + classes.length * 100 + (tag === null ? 0 : 1);
  }, 0);
  return { compounds, weight };
}

function readCompound(part: string): Compound | null {
  const match = COMPOUND.exec(part);
  if (part === '' || match === null) return null;
  const tag = match[1] === undefined || match[1] === '*' ? null : match[1].toLowerCase();
  const names = (match[2] ?? '').match(/[.#][\w-]+/g) ?? [];
  const ids = names.filter((name) => name.startsWith('#'));
  if (ids.length > 1) return null;
  return {
    tag,
    id: ids[0]?.slice(1) ?? null,
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
}
