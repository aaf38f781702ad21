import type { RulesetSource } from './read-ruleset-files.js';
import { errorAt, type Place, type RulesetProblem } from './ruleset-error.js';

export const COLLECTIONS = [
  'vocabulary',
  'rules',
  'roles',
  'blocks',
  'competencies',
  'questions',
  'notices',
  'criteria',
  'assignments',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** Mappings whose keys layers add to. */
const MERGED: ReadonlySet<string> = new Set(['weights', 'roles']);

/** One writing of an item: a rule may be written by a base and changed by several files above it. */
interface Origin {
  readonly source: RulesetSource;
  readonly layer: number;
  readonly prefix: readonly PropertyKey[];
  readonly item: Readonly<Record<string, unknown>>;
}

/** Where a part of a ruleset was written, and in which of its layers, counted from the lowest. */
export interface Written {
  readonly place: Place;
  readonly layer: number;
}

/** Where the parts of a ruleset that was put together from several files were written. */
export interface Origins {
  /**
   * The writing that counts for a part of an item. A step into a list that layers add to (`names`, `kinds`) is
   * the value itself instead of its number. Null for an item that is nowhere.
   */
  readonly writtenAt: (collection: Collection, id: string, path: readonly PropertyKey[]) => Written | null;
  /** Items that are written twice within one layer. */
  readonly twice: readonly RulesetProblem[];
}

/** Remembers where every item of every layer stands. */
export function traceOrigins(layers: readonly (readonly RulesetSource[])[]): Origins {
  const origins = new Map<string, Origin[]>();
  const twice: RulesetProblem[] = [];
  const entries = layers.flatMap((layer, number) =>
    layer.flatMap((source) =>
      COLLECTIONS.flatMap((collection) =>
        (source.parsed.data?.[collection] ?? []).map((item, index) => ({
          key: `${collection}/${item.id}`,
          origin: { source, layer: number, prefix: [collection, index], item },
        })),
      ),
    ),
  );
  for (const { key, origin } of entries) {
    const before = origins.get(key) ?? [];
    const same = before.find(({ layer }) => layer === origin.layer);
    if (same !== undefined) twice.push(writtenTwice(origin, same));
    origins.set(key, [...before, origin]);
  }
  return {
    twice,
    writtenAt: (collection, id, path) => {
      const written = origins.get(`${collection}/${id}`) ?? [];
      const origin = written.findLast(({ item }) => holds(item, path)) ?? written.at(-1);
      return origin === undefined
        ? null
        : {
            place: origin.source.parsed.placeAt([...origin.prefix, ...numbered(origin.item, path)]),
            layer: origin.layer,
          };
    },
  };
}

function writtenTwice(origin: Origin, first: Origin): RulesetProblem {
  const { placeAt } = first.source.parsed;
  const { file, line } = placeAt([...first.prefix, 'id']);
  return errorAt(
    origin.source.parsed.placeAt([...origin.prefix, 'id']),
    `"${origin.item.id}" is defined twice`,
    `It is in ${file}, line ${line}, as well: give one of them another id, or merge them.`,
  );
}

/** Whether a writing of an item brings the part: its key, and in a mapping or a list that layers add to, the value. */
function holds(item: Origin['item'], [key, value]: readonly PropertyKey[]): boolean {
  const part = item[String(key)];
  if (part === undefined || typeof value !== 'string') return part !== undefined;
  if (Array.isArray(part)) return part.includes(value);
  return !MERGED.has(String(key)) || Object.hasOwn(part as object, value);
}

function numbered(item: Origin['item'], [key, value, ...rest]: readonly PropertyKey[]): PropertyKey[] {
  if (key === undefined) return [];
  if (value === undefined) return [key];
  const part = item[String(key)];
  const step = Array.isArray(part) && typeof value === 'string' ? part.indexOf(value) : value;
  return [key, step, ...rest];
}
