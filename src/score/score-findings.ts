import type { Finding } from '../match/finding.js';
import type { CompleteRuleset, Points, Role, RolePoints, Rule, ScoreRules } from '../ruleset/schema.js';
import { PILLARS } from '../ruleset/terms.js';
import type { Pillar, Score, ScoredFinding, Verdict } from './screening.js';

/** Adds up the findings of a resume: a ledger whose rows, with the base and the clamping, give the score exactly. */
export function scoreFindings(
  findings: readonly Finding[],
  ruleset: Pick<CompleteRuleset, 'rules' | 'score'>,
  role: Role,
): Score {
  const rules = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const rows = findings.flatMap((finding) => {
    const rule = rules.get(finding.rule);
    return rule === undefined
      ? []
      : [{ ...finding, flag: rule.flag, pillar: rule.pillar, points: pointsOf(finding, rule, role) }];
  });
  const capped = withCaps(rows, ruleset.score.caps ?? {});
  const { base } = ruleset.score;
  const total = base + sum(capped);
  const score = Math.min(100, Math.max(0, total));
  const missing = (role.must ?? []).filter((id) => isLacking(capped.find((row) => row.rule === id)));
  return {
    score,
    base,
    clamped: score - total,
    verdict: capped.some(isSign) ? verdictOf(score, missing.length > 0, ruleset.score.bands) : 'weak',
    missing,
    pillars: Object.fromEntries(
      PILLARS.map((pillar) => [pillar, sum(capped.filter((row) => row.pillar === pillar))]),
    ) as Record<Pillar, number>,
    findings: capped,
  };
}

/** Points of one finding for a role, in whole points; only hits count. */
function pointsOf(finding: Finding, rule: Rule, role: Role): number {
  if (finding.status !== 'hit') return 0;
  const points = rule.grades?.find(({ grade }) => grade === finding.grade)?.points ?? rule.points;
  const value = pointsForHits(forRole(points, role), finding.hits) * (role.weights?.[rule.id] ?? 1);
  // Halves go away from zero on both sides, so that green and red flags are rounded alike.
  return value < 0 ? 0 - Math.round(-value) : Math.round(value);
}

/** The points that a rule has for a role: its own go before those of its groups, and both before those for all. */
function forRole(points: Points, role: Role): RolePoints {
  if (typeof points === 'number') return points;
  const named = [role.id, ...role.groups].find((name) => points.roles?.[name] !== undefined);
  return points.roles?.[named ?? ''] ?? points;
}

/** First hit, further hits, and where adding stops. */
export function pointsForHits(points: RolePoints, hits: number): number {
  if (typeof points === 'number') return hits > 0 ? points : 0;
  const total = hits > 0 ? points.first + (points.next ?? 0) * (hits - 1) : 0;
  if (points.most === undefined) return total;
  return points.first < 0 ? Math.max(points.most, total) : Math.min(points.most, total);
}

/** Trims the last rows of green flags where a pillar would exceed its cap, so that the rows still add up. */
function withCaps(rows: readonly ScoredFinding[], caps: NonNullable<ScoreRules['caps']>): ScoredFinding[] {
  const used: Partial<Record<Pillar, number>> = {};
  return rows.map((row) => {
    const cap = caps[row.pillar];
    if (cap === undefined || row.points <= 0) return row;
    const before = used[row.pillar] ?? 0;
    const points = Math.min(row.points, Math.max(0, cap - before));
    used[row.pillar] = before + points;
    return { ...row, points };
  });
}

/** An excuse explains why something isn't there, but it is not there; what could not be read may be. */
const isLacking = (row: ScoredFinding | undefined): boolean =>
  row?.status === 'miss' || row?.status === 'excused';

/** Without a single green flag nothing speaks for the role, wherever the base stands. */
const isSign = (row: ScoredFinding): boolean => row.flag === 'green' && row.status === 'hit';

function verdictOf(score: number, lacksMust: boolean, bands: ScoreRules['bands']): Verdict {
  if (score >= bands.strong) return lacksMust ? 'promising' : 'strong';
  if (score >= bands.promising) return 'promising';
  return score >= bands.unclear ? 'unclear' : 'weak';
}

const sum = (rows: readonly { readonly points: number }[]): number =>
  rows.reduce((total, row) => total + row.points, 0);
