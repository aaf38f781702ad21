import type { Language } from '../ruleset/terms.js';
import type { Screened } from '../score/screening.js';
import { textsFor } from './messages.js';
import { relationRemarks } from './relation-remarks.js';
import type { Report, ReportHead } from './report.js';
import { roleName } from './role-name.js';
import { ruleTitle } from './rule-title.js';

/**
 * What there is to say about a resume besides its findings: how its role was told, what keeps it out of the first band,
 * which rules were left open, what it has to do with others, and how it was read.
 */
export function resumeRemarks(resume: Screened, report: Report, language: Language): string[] {
  const { notes } = textsFor(language);
  return [
    ...roleRemark(resume, report, language),
    ...missingRemark(resume, report, language),
    ...budgetRemark(resume, language),
    ...relationRemarks(resume.file, report, language),
    ...resume.notes.map((note) => notes[note]),
  ];
}

/** Which role was guessed, and by what; nothing where it was named. */
export function roleRemark(
  { role, roleFrom }: Pick<Screened, 'role' | 'roleFrom'>,
  head: Pick<ReportHead, 'ruleset'>,
  language: Language,
): string[] {
  if (roleFrom === 'choice') return [];
  return [textsFor(language).guessedRole[roleFrom](roleName(role, head)[language])];
}

/** Why a resume with enough points is not in the first band. */
function missingRemark({ missing, score }: Screened, report: Report, language: Language): string[] {
  if (missing.length === 0 || score < report.ruleset.score.bands.strong) return [];
  const titles = missing.map((id) => ruleTitle(id, {}, report, language));
  return [`${textsFor(language).missing}: ${titles.join('; ')}`];
}

/** The rules that would not come to an end here, by their ids, as they have to be looked for in the ruleset. */
function budgetRemark({ findings }: Screened, language: Language): string[] {
  const slow = findings.filter(({ status, reason }) => status === 'unknown' && reason === 'budget');
  if (slow.length === 0) return [];
  return [`${textsFor(language).overBudget}: ${slow.map(({ rule }) => rule).join(', ')}`];
}
