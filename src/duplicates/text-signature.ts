// MinHash (Broder, "On the resemblance and containment of documents", 1997): the share of equal places of two
// signatures estimates the share of word groups that two texts have in common (their Jaccard similarity).

/** Words of a group: fewer would make all resumes of one trade alike, more would hide small edits. */
const GROUP = 4;
/** Places of a signature. The estimate is off by 0.05 (one standard deviation) at most. */
export const PLACES = 96;
/** Fewer groups say too little: two lists of the same skills are no copied text. */
const FEWEST_GROUPS = 40;
const BYTES_A_PLACE = 2;

/** Odd multipliers and addends of the hash functions, from a fixed sequence: a signature is the same everywhere. */
const FUNCTIONS = Array.from({ length: PLACES }, (_, index) => ({
  times: (mix(2 * index + 1) | 1) >>> 0,
  plus: mix(2 * index + 2),
}));

/**
 * The signature of a text given by its words: `PLACES` numbers of 16 bits, in base64. Null for texts too short to say
 * anything.
 */
export function textSignature(words: readonly string[]): string | null {
  const groups = wordGroups(words);
  if (groups.size < FEWEST_GROUPS) return null;
  const lowest = new Uint32Array(PLACES).fill(0xffffffff);
  for (const group of groups) {
    for (let place = 0; place < PLACES; place += 1) {
      const { times, plus } = FUNCTIONS[place] as (typeof FUNCTIONS)[number];
      const value = mix((Math.imul(group, times) + plus) >>> 0);
      if (value < (lowest[place] as number)) lowest[place] = value;
    }
  }
  const bytes = Buffer.alloc(PLACES * BYTES_A_PLACE);
  for (const [place, value] of lowest.entries()) bytes.writeUInt16LE(value & 0xffff, place * BYTES_A_PLACE);
  return bytes.toString('base64');
}

/** The numbers of a signature. */
export function placesOf(signature: string): Uint16Array {
  const bytes = Buffer.from(signature, 'base64');
  return Uint16Array.from({ length: PLACES }, (_, place) =>
    (place + 1) * BYTES_A_PLACE <= bytes.length ? bytes.readUInt16LE(place * BYTES_A_PLACE) : 0,
  );
}

/** How much two texts have in common, 0 to 1. */
export function similarity(a: Uint16Array, b: Uint16Array): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place += 1) if (a[place] === b[place]) equal += 1;
  return equal / PLACES;
}

function wordGroups(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map(hashOf);
  const groups = new Set<number>();
  for (let first = 0; first + GROUP <= hashes.length; first += 1) {
    let group = 0;
    for (let i = first; i < first + GROUP; i += 1)
      group = mix((Math.imul(group, 31) + (hashes[i] as number)) >>> 0);
    groups.add(group);
  }
  return groups;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads 32 bits over 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
