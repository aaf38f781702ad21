import { createHash } from 'node:crypto';
import type { InputIdentity } from './screening.js';

/** Enough digits that among ten thousand candidates two hardly ever share a name. */
const DIGITS = 8;

/**
 * What a candidate is called in a blind report: the same in every run, as it comes from the content of the file, or
 * from its path where it could not be opened.
 */
export function candidateId({ file, sha256 }: InputIdentity): string {
  const hash = sha256 ?? createHash('sha256').update(file).digest('hex');
  return `candidate-${hash.slice(0, DIGITS)}`;
}
