import { DEFAULT_LIMITS, type ReadLimits } from '../read/extract.js';
import { didYouMean } from '../ruleset/did-you-mean.js';
import { wholeNumber } from './option-values.js';
import { UsageError } from './usage-error.js';

const MEGABYTE = 1024 * 1024;

/** What `--limit` can set: the limit, and what one of it is in the unit that people write. */
const SETTABLE: Readonly<Record<string, { readonly limit: keyof ReadLimits; readonly unit: number }>> = {
  'file-mb': { limit: 'maxFileBytes', unit: MEGABYTE },
  pages: { limit: 'maxPages', unit: 1 },
  'inflated-mb': { limit: 'maxInflatedBytes', unit: MEGABYTE },
  characters: { limit: 'maxCharacters', unit: 1 },
  entries: { limit: 'maxEntries', unit: 1 },
  'archive-mb': { limit: 'maxArchiveBytes', unit: MEGABYTE },
};

/** The limits of reading with those set by `--limit name=number`. Throws `UsageError` for one that can't be used. */
export function resolveLimits(given: readonly string[]): ReadLimits {
  const limits: Record<keyof ReadLimits, number> = { ...DEFAULT_LIMITS };
  for (const setting of given) {
    const [name = '', value = ''] = setting.split(/=(.*)/s, 2);
    const settable = Object.hasOwn(SETTABLE, name) ? SETTABLE[name] : undefined;
    if (settable === undefined)
      throw new UsageError(
        `--limit: there is no limit "${name}"`,
        `${didYouMean(name, Object.keys(SETTABLE))} For example: --limit pages=100`,
      );
    limits[settable.limit] = wholeNumber(`--limit ${name}`, value, [1, 1_000_000_000], '=') * settable.unit;
  }
  return limits;
}
