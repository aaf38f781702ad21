import type { Span } from '../resume.js';
import type { PersonalKind } from './personal-words.js';

/** A personal detail as a range of `Resume.text`. A 'path' is what follows the host of an address. */
export interface PersonalDetail extends Span {
  readonly kind: PersonalKind | 'path';
}
