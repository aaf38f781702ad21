import { didYouMean } from '../ruleset/did-you-mean.js';
import { UsageError } from './usage-error.js';

/** The value if it is one of the known names. Throws `UsageError` with the nearest name if not. */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw new UsageError(`${what}: there is no "${value}"`, didYouMean(value, known));
}

/**
 * The value as a whole number within a range, both ends included. Throws `UsageError` if it isn't one.
 * @param between what stands between option and value when people write it
 */
export function wholeNumber(
  option: string,
  value: string,
  [least, most]: readonly [number, number],
  between: ' ' | '=' = ' ',
): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(
    `${option}: "${value}" is no whole number from ${least} to ${most}`,
    `For example: ${option}${between}${Math.max(least, Math.min(most, 10))}`,
  );
}
