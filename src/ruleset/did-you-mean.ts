import { suggestName } from './suggest-name.js';

/** What to do about a name that isn't known: the one that is most like it, or all that there is to choose from. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const suggestion = suggestName(wrong, known);
  return suggestion === null ? `Choose from: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`;
}
