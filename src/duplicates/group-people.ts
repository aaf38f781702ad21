import { disjointSets } from './disjoint-sets.js';
import type { ContactKind } from './find-contacts.js';
import type { Fingerprint } from './fingerprint.js';
import { isOfficeContact } from './is-office-contact.js';
import { visitSimilarTexts } from './similar-texts.js';
import { placesOf } from './text-signature.js';

/** A screened resume as far as grouping needs it. */
export interface Fingerprinted {
  readonly file: string;
  readonly sha256: string | null;
  readonly fingerprint: Fingerprint;
}

/** By what two resumes are known to be of one person: the same bytes, a contact, or nearly the same text. */
export type SameBy = 'file' | ContactKind | 'text';

/** Resumes of one person, the newest first. */
export interface SamePerson {
  readonly files: readonly string[];
  readonly by: readonly SameBy[];
}

/** Resumes of different people that say much the same, in the order of the input; of each person the newest. */
export interface SharedText {
  readonly files: readonly string[];
  /** The least that two of those compared have in common, 0 to 1. */
  readonly share: number;
}

export interface PeopleGroups {
  readonly samePerson: readonly SamePerson[];
  readonly sharedText: readonly SharedText[];
}

/** Versions of one resume have so much in common that only contacts that contradict tell two people apart. */
const SAME_TEXT = 0.7;
/** What resumes of different people never have in common by chance. */
const SHARED_TEXT = 0.5;
const BY: readonly SameBy[] = ['file', 'mail', 'telephone', 'account', 'text'];

/**
 * Finds resumes of the same person (same file, same mail address, telephone or account, nearly the same text) and
 * resumes of different people that share their text. Nearly linear in the number of resumes.
 */
export function groupPeople(resumes: readonly Fingerprinted[]): PeopleGroups {
  const signatures = resumes.map(({ fingerprint: { text } }) => (text === null ? null : placesOf(text)));
  const people = joinedPeople(resumes);
  for (const [key, holders] of holdersByKey(resumes)) {
    const by = kindOf(key);
    if (by !== 'file' && isOfficeContact(holders.map((holder) => signatures[holder] ?? null))) continue;
    const [first = 0, ...others] = holders;
    for (const holder of others) people.join(first, holder, isCopy(resumes, first, holder) ? 'file' : by);
  }

  const texts = disjointSets(resumes.length);
  const shares: { readonly member: number; readonly share: number }[] = [];
  const isKnown = (a: number, b: number): boolean =>
    people.rootOf(a) === people.rootOf(b) || texts.rootOf(a) === texts.rootOf(b);
  visitSimilarTexts(signatures, SHARED_TEXT, isKnown, (a, b, share) => {
    if (share >= SAME_TEXT && !people.contradict(a, b)) return people.join(a, b, 'text');
    texts.join(a, b);
    shares.push({ member: a, share });
  });

  const newestFirst = (a: number, b: number): number => compareAge(resumes, a, b);
  const fileOf = (member: number): string => (resumes[member] as Fingerprinted).file;
  const persons = membersByRoot(resumes, people.rootOf).map((members) => members.toSorted(newestFirst));
  const newestOf = new Map(
    persons.flatMap((members) => members.map((member) => [member, members[0] as number])),
  );
  const leastShare = new Map<number, number>();
  for (const { member, share } of shares)
    leastShare.set(texts.rootOf(member), Math.min(share, leastShare.get(texts.rootOf(member)) ?? 1));
  return {
    samePerson: persons
      .filter((members) => members.length > 1)
      .map((members) => ({
        files: members.map(fileOf),
        by: BY.filter((by) => people.reasonsOf(members[0] as number).has(by)),
      })),
    sharedText: membersByRoot(resumes, texts.rootOf)
      .map((members) => [...new Set(members.map((member) => newestOf.get(member) as number))])
      .filter((members) => members.length > 1)
      .map((members) => ({
        files: members.toSorted((a, b) => a - b).map(fileOf),
        share: Math.round(100 * (leastShare.get(texts.rootOf(members[0] as number)) ?? 1)) / 100,
      })),
  };
}

/** Sets of resumes by person, with the contacts of each person and the reasons for which resumes were joined. */
function joinedPeople(resumes: readonly Fingerprinted[]) {
  const { rootOf, join } = disjointSets(resumes.length);
  const kinds = resumes.map(({ fingerprint }) => new Set<string>(fingerprint.contacts.map(kindOf)));
  const reasons = resumes.map(() => new Set<SameBy>());
  return {
    rootOf,
    join: (a: number, b: number, by: SameBy): void => {
      const roots = [rootOf(a), rootOf(b)] as const;
      join(a, b);
      const root = rootOf(a);
      for (const old of roots) {
        for (const kind of kinds[old] ?? []) kinds[root]?.add(kind);
        for (const reason of reasons[old] ?? []) reasons[root]?.add(reason);
      }
      reasons[root]?.add(by);
    },
    reasonsOf: (member: number): ReadonlySet<SameBy> => reasons[rootOf(member)] as Set<SameBy>,
    /** Whether two people, who share no contact, both have one of some kind. */
    contradict: (a: number, b: number): boolean =>
      [...(kinds[rootOf(a)] as Set<string>)].some((kind) => kinds[rootOf(b)]?.has(kind)),
  };
}

const kindOf = (key: string): SameBy => key.slice(0, key.indexOf(':')) as SameBy;

function holdersByKey(resumes: readonly Fingerprinted[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, { sha256, fingerprint }] of resumes.entries()) {
    for (const key of [`file:${sha256 ?? index}`, ...fingerprint.contacts]) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  }
  return holders;
}

function membersByRoot(resumes: readonly unknown[], rootOf: (member: number) => number): number[][] {
  const members = new Map<number, number[]>();
  for (const index of resumes.keys()) {
    const root = rootOf(index);
    const known = members.get(root);
    if (known === undefined) members.set(root, [index]);
    else known.push(index);
  }
  return [...members.values()];
}

const isCopy = (resumes: readonly Fingerprinted[], a: number, b: number): boolean =>
  resumes[a]?.sha256 !== null && resumes[a]?.sha256 === resumes[b]?.sha256;

/**
 * By the latest date in the text, then by length. Of copies, the one with the shorter name ("cv.pdf" before
 * "cv (1).pdf"), then by the order of the input.
 */
function compareAge(resumes: readonly Fingerprinted[], a: number, b: number): number {
  const [one, other] = [a, b].map((index) => resumes[index] as Fingerprinted) as [
    Fingerprinted,
    Fingerprinted,
  ];
  return (
    (other.fingerprint.latest ?? 0) - (one.fingerprint.latest ?? 0) ||
    other.fingerprint.words - one.fingerprint.words ||
    (isCopy(resumes, a, b) ? one.file.length - other.file.length : 0) ||
    a - b
  );
}
