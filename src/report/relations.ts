import type { PeopleGroups, SameBy } from '../duplicates/group-people.js';

/** What one resume has to do with others. */
export interface Relations {
  /** The newest resume of the same person, or null if this is the newest or the only one. */
  readonly newest: string | null;
  /** Older resumes of the same person, if this is the newest; the newer first. */
  readonly older: readonly string[];
  readonly by: readonly SameBy[];
  /** Whether all of them are the very same file. */
  readonly isCopy: boolean;
  /** Resumes of other people that share its text. */
  readonly sharesTextWith: readonly string[];
  /** How many there are in all; at most `MOST_NAMED` of them are named. */
  readonly sharers: number;
  /** The least share, 0 to 1. */
  readonly share: number;
}

/** So many resumes that share a text are named by each other. */
const MOST_NAMED = 100;

const ALONE: Relations = {
  newest: null,
  older: [],
  by: [],
  isCopy: false,
  sharesTextWith: [],
  sharers: 0,
  share: 0,
};

/** Puts the groups of a run down by file. */
export function relationsOf({ samePerson, sharedText }: PeopleGroups): ReadonlyMap<string, Relations> {
  const relations = new Map<string, Relations>();
  const note = (file: string, known: Partial<Relations>): void => {
    relations.set(file, { ...ALONE, ...relations.get(file), ...known });
  };
  for (const { files, by } of samePerson) {
    const [newest = '', ...older] = files;
    const isCopy = by.every((one) => one === 'file');
    note(newest, { older, by, isCopy });
    for (const file of older) note(file, { newest, by, isCopy });
  }
  for (const { files, share } of sharedText) {
    // Of a text that thousands share, all of them naming all others would fill the memory.
    const first = files.slice(0, MOST_NAMED + 1);
    for (const file of files)
      note(file, {
        sharesTextWith: first.filter((other) => other !== file).slice(0, MOST_NAMED),
        sharers: files.length - 1,
        share,
      });
  }
  return relations;
}
