import type { Screening } from '../score/screening.js';

/** What a build is to fail for; only what the user asked for. */
export interface Policy {
  /** Lowest score that passes, or null. */
  readonly failUnder: number | null;
  /** Rules none of which may hit. */
  readonly failOn: readonly string[];
}

/** One sentence for each part of the policy that is not met; unreadable documents have no part in it. */
export function policyFailures(screenings: readonly Screening[], { failUnder, failOn }: Policy): string[] {
  const screened = screenings.filter((screening) => screening.status === 'screened');
  const low = failUnder === null ? [] : screened.filter(({ score }) => score < failUnder);
  const scoreFailure = low.length === 0 ? [] : [`--fail-under ${failUnder}: ${resumes(low.length)} below`];
  const ruleFailures = failOn.flatMap((id) => {
    const hits = screened.filter(({ findings }) =>
      findings.some(({ rule, status }) => rule === id && status === 'hit'),
    );
    return hits.length === 0 ? [] : [`--fail-on ${id}: hit in ${resumes(hits.length)}`];
  });
  return [...scoreFailure, ...ruleFailures];
}

const resumes = (count: number): string => `${count} ${count === 1 ? 'resume' : 'resumes'}`;
