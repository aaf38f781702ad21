import type { Resume, SectionKind } from '../resume/resume.js';
import type { Role } from '../ruleset/schema.js';
import { cutClauses } from './clauses.js';
import { buildNameTrie, findNames, longestOnly, type NameTrie } from './name-trie.js';

/** The roles of a ruleset by the job titles that tell of them. */
export type RoleTitles = NameTrie<Role>;

/** Where a title tells most of what somebody is: what they call themselves, then what they were hired as. */
const WEIGHTS: Readonly<Partial<Record<SectionKind, number>>> = {
  header: 4,
  summary: 3.5,
  experience: 1,
  projects: 0.5,
  // «Желаемая должность: ...» is a heading of its own.
  other: 3.5,
};
/** People name first what they are, and then what they are besides. */
const FURTHER_IN_HEADER = 2;
/** The job named first is the latest. */
const LATEST_JOB = 3;

/** Makes the titles of all roles ready for `guessRole`. */
export function compileRoleTitles(roles: readonly Role[]): RoleTitles {
  return buildNameTrie(roles.flatMap((role) => (role.titles ?? []).map((title) => [title, role] as const)));
}

/**
 * The role that the job titles of a resume speak for, or null if there are none. Titles count by where they stand;
 * of equals, the role whose title comes first.
 */
export function guessRole(resume: Resume, titles: RoleTitles): Role | null {
  const votes = new Map<Role, number>();
  const { joinable } = cutClauses(resume);
  let inHeader = 0;
  for (const { value, firstWord } of longestOnly(findNames(titles, resume.text, resume.words, joinable))) {
    const { kind, weight: usual } = weightAt(resume, firstWord);
    if (kind === 'header') inHeader += 1;
    const weight = kind === 'header' && inHeader > 1 ? FURTHER_IN_HEADER : usual;
    if (weight > 0) votes.set(value, (votes.get(value) ?? 0) + weight);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best === undefined ? null : best[0];
}

function weightAt(
  { sections, entries }: Resume,
  word: number,
): { readonly kind: SectionKind | null; readonly weight: number } {
  const holds = ({ firstWord, endWord }: { firstWord: number; endWord: number }): boolean =>
    firstWord <= word && word < endWord;
  const section = sections.findIndex(holds);
  const kind = sections[section]?.kind;
  if (kind === undefined) return { kind: null, weight: 0 };
  const latest = entries.find((entry) => entry.section === section);
  if (kind === 'experience' && latest !== undefined && holds(latest)) return { kind, weight: LATEST_JOB };
  return { kind, weight: WEIGHTS[kind] ?? 0 };
}
