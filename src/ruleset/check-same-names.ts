import type { Check, Doubt } from './doubt.js';
import { spelledName } from './spelled-name.js';

/** Names that stand in two entries, or twice in one: only one of them can be meant, or does anything. */
export const checkSameNames: Check = ({ vocabulary }) => {
  const owners = new Map<string, { readonly id: string; readonly name: string }>();
  const doubts: Doubt[] = [];
  for (const { id, names } of vocabulary) {
    for (const name of names) {
      const key = keyOf(name);
      const first = owners.get(key);
      owners.set(key, first ?? { id, name });
      if (first === undefined) continue;
      const within = first.id === id;
      doubts.push({
        code: 'same-name',
        collection: 'vocabulary',
        id,
        path: ['names', name],
        otherwise: { id: first.id, path: ['names', first.name] },
        message: within
          ? `"${name}" is the same name as "${first.name}"`
          : `"${name}" is a name of "${first.id}" already`,
        hint: within
          ? 'Case, hyphens, slashes and spaces make no difference. Take one of them out.'
          : `Take it out of one of them; to give a thing more kinds, add them to "${first.id}".`,
      });
    }
  }
  return doubts;
};

function keyOf(name: string): string {
  const { exact, words } = spelledName(name);
  return exact === null
    ? words.map(({ form, prefix }) => (prefix ? `${form}*` : form)).join(' ')
    : `=${exact}`;
}
