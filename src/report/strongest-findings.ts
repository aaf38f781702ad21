import type { ScoredFinding, Screened } from '../score/screening.js';

export interface StrongestFindings {
  readonly green: ScoredFinding | null;
  /** The red or integrity flag that takes the most; one that only warns (0 points) if there is no other. */
  readonly red: ScoredFinding | null;
}

/** What speaks most for a resume and what most asks for a look; among equals, the first of the ruleset. */
export function strongestFindings({ findings }: Pick<Screened, 'findings'>): StrongestFindings {
  const hits = findings.filter(({ status }) => status === 'hit');
  return {
    green: most(hits.filter(({ flag, points }) => flag === 'green' && points > 0)),
    red: most(hits.filter(({ flag }) => flag !== 'green')),
  };
}

function most(findings: readonly ScoredFinding[]): ScoredFinding | null {
  return findings.reduce<ScoredFinding | null>(
    (best, finding) => (best === null || Math.abs(finding.points) > Math.abs(best.points) ? finding : best),
    null,
  );
}
