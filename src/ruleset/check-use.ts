import { listOf, nodesOf } from './check-references.js';
import type { Check } from './doubt.js';
import type { VocabularyEntry } from './schema.js';
import { spelledName } from './spelled-name.js';

/** Kinds with a meaning of their own: the annotate pass itself asks for them. */
const BUILT_IN_KINDS = new Set([
  'negation',
  'negation-after',
  'hypothetical',
  'metric',
  'model',
  'scale',
  'decoy',
]);
const BUILT_IN_FAMILIES = /^(?:unit|quantity)(?:-|$)/;

/** Entries of the vocabulary that no rule asks for and that keep no other name from being found. */
export const checkUse: Check = ({ vocabulary, rules, switchedOff }) => {
  const nodes = [...rules, ...switchedOff].flatMap(nodesOf).map(({ node }) => node);
  const needed = vocabulary.flatMap(({ needs }) =>
    needs === undefined ? [] : [needs, ...(needs.any ?? [])],
  );
  const made = new Set(nodes.flatMap(({ makerOf }) => listOf(makerOf)));
  const makers = vocabulary.flatMap(({ kinds, maker }) =>
    kinds.some((kind) => made.has(kind)) ? listOf(maker) : [],
  );
  const terms = new Set([...[...nodes, ...needed].flatMap(({ term }) => listOf(term)), ...makers]);
  const kinds = new Set([...made, ...[...nodes, ...needed].flatMap(({ kind }) => listOf(kind))]);
  const dated = nodes.some(({ anachronism }) => anachronism !== undefined);
  const isAskedFor = ({ id, kinds: own, since }: VocabularyEntry): boolean =>
    terms.has(id) ||
    own.some((kind) => kinds.has(kind) || BUILT_IN_KINDS.has(kind) || BUILT_IN_FAMILIES.test(kind)) ||
    (dated && since !== undefined);
  const owners = ownersByName(vocabulary);
  return vocabulary
    .filter((entry) => !isAskedFor(entry) && !hidesOther(entry, owners))
    .map(({ id, kinds: own }) => ({
      code: 'unused',
      collection: 'vocabulary',
      id,
      path: ['id'],
      message: `nothing asks for "${id}" or its kinds (${own.join(', ')})`,
      hint: 'Give it a kind that a rule asks for, write a rule for it, or take it out.',
    }));
};

type Owners = ReadonlyMap<string, ReadonlySet<string>>;

const stemsOf = (name: string): string[] => spelledName(name).words.map(({ stem }) => stem);

function ownersByName(vocabulary: readonly VocabularyEntry[]): Owners {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of vocabulary) {
    for (const name of names) {
      const key = stemsOf(name).join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return owners;
}

/** Whether a name of the entry holds a shorter name of another one, which it then takes the place of: "not only". */
function hidesOther({ id, names }: VocabularyEntry, owners: Owners): boolean {
  return names.some((name) => {
    const stems = stemsOf(name);
    return stems.some((_, from) =>
      stems.slice(from).some((_word, more) => {
        const part = stems.slice(from, from + more + 1);
        return (
          part.length < stems.length && [...(owners.get(part.join(' ')) ?? [])].some((owner) => owner !== id)
        );
      }),
    );
  });
}
