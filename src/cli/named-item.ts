import { didYouMean } from '../ruleset/did-you-mean.js';
import { UsageError } from './usage-error.js';

/**
 * The role or the rule of that id. Throws `UsageError` with the nearest id if there is none.
 * @param option the option that asks for it, if one does
 */
export function namedItem<Item extends { readonly id: string }>(
  what: 'role' | 'rule',
  items: readonly Item[],
  id: string,
  option?: string,
): Item {
  const item = items.find((known) => known.id === id);
  if (item !== undefined) return item;
  const known = items.map((one) => one.id);
  const before = option === undefined ? '' : `${option}: `;
  throw new UsageError(`${before}the ruleset has no ${what} "${id}"`, didYouMean(id, known));
}
