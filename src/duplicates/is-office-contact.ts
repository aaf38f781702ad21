import { similarity } from './text-signature.js';

/** So many resumes with one contact may come from an agency that puts its own on each of them. */
const SUSPICIOUS = 5;
const LOOKED_AT = 12;
/** Versions of one person's resume have at least so much text in common. */
const RELATED = 0.1;

/**
 * Whether a contact that these resumes hold, given by the signatures of their texts, is an office's: there are many of
 * them, and most have nothing in common with any other.
 */
export function isOfficeContact(signatures: readonly (Uint16Array | null)[]): boolean {
  if (signatures.length < SUSPICIOUS) return false;
  const texts = signatures
    .flatMap((signature) => (signature === null ? [] : [signature]))
    .slice(0, LOOKED_AT);
  const strangers = texts.filter(
    (text) => !texts.some((other) => other !== text && similarity(text, other) >= RELATED),
  );
  return strangers.length > texts.length / 2;
}
