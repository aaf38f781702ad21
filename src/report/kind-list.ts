import type { VocabularyEntry } from '../ruleset/schema.js';
import { printableText } from './printable-text.js';

/** All kinds of a vocabulary, each with the ids of its entries: what `kind` and `term` of a condition can ask for. */
export function kindList({ vocabulary }: { readonly vocabulary: readonly VocabularyEntry[] }): string {
  const members = new Map<string, string[]>();
  for (const { id, kinds } of vocabulary)
    for (const kind of kinds.length === 0 ? ['(no kind)'] : kinds)
      members.set(kind, [...(members.get(kind) ?? []), id]);
  return [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, ids]) => `${printableText(kind)}: ${ids.map(printableText).join(', ')}\n`)
    .join('');
}
