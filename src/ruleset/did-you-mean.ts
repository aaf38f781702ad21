import { suggestName } from './suggest-name.js';

/**
 * What to do about a name that isn't known: the one that is most like it, or else what there is to choose from; of too
 * many names, `where` tells how to see them.
 */
export function didYouMean(wrong: string, known: readonly string[], where?: string): string {
  const suggestion = suggestName(wrong, known);
  if (suggestion !== null) return `Did you mean "${suggestion}"?`;
  return where ?? `Choose from: ${known.join(', ')}.`;
}
