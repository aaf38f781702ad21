import { type Policy, policyBreaches } from '../score/policy.js';
import type { Screening } from '../score/screening.js';

/** One sentence for each part of the policy that is not met; unreadable documents have no part in it. */
export function policyFailures(screenings: readonly Screening[], policy: Policy): string[] {
  const breaches = screenings.flatMap((screening) =>
    screening.status === 'screened' ? policyBreaches(screening, policy) : [],
  );
  const low = breaches.filter(({ kind }) => kind === 'score').length;
  const scoreFailure = low === 0 ? [] : [`--fail-under ${policy.failUnder}: ${resumes(low)} below`];
  const ruleFailures = policy.failOn.flatMap((id) => {
    const hits = breaches.filter((breach) => breach.kind === 'rule' && breach.rule === id).length;
    return hits === 0 ? [] : [`--fail-on ${id}: hit in ${resumes(hits)}`];
  });
  return [...scoreFailure, ...ruleFailures];
}

const resumes = (count: number): string => `${count} ${count === 1 ? 'resume' : 'resumes'}`;
