import type { Localized } from '../ruleset/schema.js';
import type { Report, ReportHead } from './report.js';

/** The name of a role in both languages, or its id if the ruleset doesn't know it. */
export function roleName(id: string, { ruleset }: Pick<ReportHead, 'ruleset'>): Localized {
  return ruleset.roles.find((role) => role.id === id)?.name ?? { en: id, ru: id };
}

/** The name of the role that all resumes were screened for; null if there were several. */
export function commonRole({ results, ruleset }: Pick<Report, 'results' | 'ruleset'>): Localized | null {
  const roles = new Set(
    results.flatMap((screening) => (screening.status === 'screened' ? [screening.role] : [])),
  );
  const [id] = roles;
  return roles.size !== 1 || id === undefined ? null : roleName(id, { ruleset });
}
