import type { TextPart } from '../paragraphs/assemble.js';
import { ReadError } from '../read-error.js';
import type { LoadFile } from '../zip/open-archive.js';
import { type Relationship, readRelationships } from './relationships.js';
import { emptyStyles, readStyles, type Styles } from './styles.js';
import { walkPart } from './walk-part.js';

type Relationships = ReadonlyMap<string, Relationship>;

const KINDS: readonly (readonly [TextPart['kind'], readonly string[]])[] = [
  ['header', ['header']],
  ['body', []],
  ['notes', ['footnotes', 'endnotes']],
  ['footer', ['footer']],
];

/**
 * Unpacks a Word document into its text parts in reading order. Nothing outside the archive is ever opened.
 * @throws {ReadError} when the archive or the XML of its body is broken, or inflates to too much.
 */
export function readPackage(load: LoadFile): readonly TextPart[] {
  const main = mainPart(load);
  const body = load(main);
  if (body === null) throw new ReadError('damaged', `${main} is missing`);
  const relationships = relationshipsOf(load, main);
  const styles = stylesOf(load, relationships, main);
  const parts: TextPart[] = [];
  for (const [kind, types] of KINDS) {
    if (kind === 'body') parts.push({ kind, part: walkPart(body, relationships, styles) });
    for (const name of targetsOf(relationships, types, main)) {
      const part = load(name);
      if (part !== null) parts.push({ kind, part: walkPart(part, relationshipsOf(load, name), styles) });
    }
  }
  return parts;
}

function mainPart(load: LoadFile): string {
  const rels = load('_rels/.rels');
  const all = rels === null ? [] : [...readRelationships(rels).values()];
  const target = all.find((relationship) => relationship.type === 'officeDocument')?.target;
  return target === undefined ? 'word/document.xml' : partName('', target);
}

function stylesOf(load: LoadFile, relationships: Relationships, main: string): Styles {
  const name = targetsOf(relationships, ['styles'], main)[0];
  const bytes = name === undefined ? null : load(name);
  return bytes === null ? emptyStyles() : readStyles(bytes);
}

function relationshipsOf(load: LoadFile, part: string): Relationships {
  const slash = part.lastIndexOf('/') + 1;
  const bytes = load(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return bytes === null ? new Map() : readRelationships(bytes);
}

function targetsOf(relationships: Relationships, types: readonly string[], from: string): readonly string[] {
  return [...relationships.values()]
    .filter((relationship) => types.includes(relationship.type) && !relationship.external)
    .map((relationship) => partName(from, relationship.target));
}

/** The name in the archive of a target written relative to the part that refers to it. */
function partName(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
