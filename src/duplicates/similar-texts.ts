import { PLACES, similarity } from './text-signature.js';

// Signatures are cut into bands; texts that agree in all places of a band meet (locality-sensitive hashing, Leskovec,
// Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3). Two texts that share half of their word groups meet with
// a probability of 98.6%, at 0.6 of 99.9%; two that share a tenth meet in 3 of 100 cases and are then told apart.
const PLACES_A_BAND = 3;
const BANDS = PLACES / PLACES_A_BAND;
/** Most texts of one meeting place that a further one is held against: thousands of one template stay few. */
const MOST_HELD = 16;

/**
 * Calls `visit` with pairs of texts that have at least `least` in common, each text with at most a few others of a
 * group: `isKnown` says which pairs belong together already and need no further look.
 */
export function visitSimilarTexts(
  signatures: readonly (Uint16Array | null)[],
  least: number,
  isKnown: (a: number, b: number) => boolean,
  visit: (a: number, b: number, share: number) => void,
): void {
  const meetings = Array.from({ length: BANDS }, () => new Map<string, number[]>());
  for (const [index, signature] of signatures.entries()) {
    if (signature === null) continue;
    const seen = new Set<number>();
    for (const [band, meeting] of meetings.entries()) {
      const key = signature.subarray(band * PLACES_A_BAND, (band + 1) * PLACES_A_BAND).join();
      const held = meeting.get(key) ?? [];
      for (const other of held) {
        if (seen.has(other) || isKnown(other, index)) continue;
        seen.add(other);
        const share = similarity(signatures[other] as Uint16Array, signature);
        if (share >= least) visit(other, index, share);
      }
      if (held.length < MOST_HELD && !held.some((other) => isKnown(other, index))) {
        held.push(index);
        meeting.set(key, held);
      }
    }
  }
}
