/** Sets of numbers that share no member (union-find, with paths halved: nearly constant time a step). */
export interface DisjointSets {
  /** The number that stands for the set of a member: its smallest member. */
  readonly rootOf: (member: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Sets of the numbers below `size`, each in a set of its own at first. */
export function disjointSets(size: number): DisjointSets {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const rootOf = (member: number): number => {
    let at = member;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  return {
    rootOf,
    join: (a, b) => {
      const [one, other] = [rootOf(a), rootOf(b)];
      parents[Math.max(one, other)] = Math.min(one, other);
    },
  };
}
