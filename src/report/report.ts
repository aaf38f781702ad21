import { groupPeople, type PeopleGroups } from '../duplicates/group-people.js';
import type { Ruleset } from '../ruleset/load-ruleset.js';
import type { Role, Rule, ScoreRules } from '../ruleset/schema.js';
import type { Screening, Verdict } from '../score/screening.js';
import { type Relations, relationsOf } from './relations.js';

/** What a report is made with: enough to make it again. Known before the first resume is read. */
export interface ReportHead {
  readonly tool: { readonly name: string; readonly version: string };
  /** A `Ruleset` as it was loaded, or the parts of it that reports show. */
  readonly ruleset: Pick<Ruleset, 'name' | 'version' | 'sha256'> & {
    readonly rules: readonly (Pick<Rule, 'id' | 'flag' | 'title'> &
      Partial<Pick<Rule, 'why' | 'ask' | 'unless'>>)[];
    readonly roles: readonly Pick<Role, 'id' | 'name'>[];
    readonly score: Pick<ScoreRules, 'bands'>;
  };
  /** The day that "years of X" are counted to, as YYYY-MM-DD. */
  readonly asOf: string;
  /**
   * Tells rows made in one way from rows made in another (see `settingsKey`), so that a later run can take them over.
   * Left out where rows must not tell whose they are.
   */
  readonly settings?: string;
}

export interface Summary {
  readonly files: number;
  readonly screened: number;
  readonly unreadable: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of a run that was stopped: how many files there would have been. */
  readonly expected?: number;
}

/** The one record that every reporter is fed with. `results` holds every input once, in input order. */
export interface Report extends ReportHead, PeopleGroups {
  readonly summary: Summary;
  readonly results: readonly Screening[];
  /** What resumes have to do with each other, by file; those that stand alone are not in it. */
  readonly relations: ReadonlyMap<string, Relations>;
}

/**
 * Puts the screenings of a run and what they were made with together, and counts them. `expected` is how many there
 * would be if the run had not been stopped.
 */
export function buildReport(
  screenings: readonly Screening[],
  head: ReportHead,
  expected = screenings.length,
): Report {
  const groups = groupPeople(screenings.filter((screening) => screening.status === 'screened'));
  const summary = { ...summarise(screenings), ...(screenings.length < expected ? { expected } : {}) };
  return { ...head, summary, ...groups, results: screenings, relations: relationsOf(groups) };
}

function summarise(screenings: readonly Screening[]): Summary {
  const verdicts = { strong: 0, promising: 0, unclear: 0, weak: 0 };
  let screened = 0;
  for (const screening of screenings) {
    if (screening.status !== 'screened') continue;
    screened += 1;
    verdicts[screening.verdict] += 1;
  }
  return { files: screenings.length, screened, unreadable: screenings.length - screened, verdicts };
}
