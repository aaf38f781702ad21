import type { Finding } from '../match/finding.js';
import type { CompleteRuleset, Node, Role, Rule } from '../ruleset/schema.js';
import { VERDICTS } from '../ruleset/terms.js';
import { scoreFindings } from './score-findings.js';
import type { Score, Verdict } from './screening.js';

/** One piece of evidence that is missing, or one flag that could be cleared up, and what that would bring. */
export interface LiftStep {
  readonly rule: string;
  readonly how: 'show' | 'clear-up';
  readonly points: number;
}

/** Evidence that together lifts the verdict. */
export interface Lift {
  readonly steps: readonly LiftStep[];
  readonly scoreThen: number;
  readonly verdictThen: Verdict;
}

type Rules = Pick<CompleteRuleset, 'rules' | 'score'>;

/** More things at once than this are another resume rather than a missing line. */
const MOST_STEPS = 4;

/**
 * What would lift a verdict: green flags that are missing, shown once and in their lowest grade, and red flags or
 * those with an excuse cleared up. Only sets of which no part is enough, smallest sets first; empty for a strong one.
 */
export function whatWouldLift(
  { findings, verdict }: Pick<Score, 'findings' | 'verdict'>,
  ruleset: Rules,
  role: Role,
): Lift[] {
  if (verdict === VERDICTS[0]) return [];
  const candidates = ruleset.rules.filter((rule) => canChange(rule, findings));
  const lifts: { ids: readonly string[]; lift: Lift }[] = [];
  for (let size = 1; size <= MOST_STEPS; size += 1) {
    for (const chosen of combinations(candidates, size)) {
      const ids = chosen.map(({ id }) => id);
      if (lifts.some((smaller) => smaller.ids.every((id) => ids.includes(id)))) continue;
      const lift = tryOut(chosen, findings, ruleset, role);
      if (VERDICTS.indexOf(lift.verdictThen) < VERDICTS.indexOf(verdict)) lifts.push({ ids, lift });
    }
  }
  return lifts.map(({ lift }) => lift);
}

/** A green flag that isn't there, or a warning that is and that a good answer can take away. */
function canChange({ id, flag, unless }: Rule, findings: readonly Finding[]): boolean {
  const status = findings.find(({ rule }) => rule === id)?.status;
  if (flag === 'green') return status === 'miss' || status === 'excused' || status === 'unknown';
  return status === 'hit' && (flag === 'red' || unless !== undefined);
}

function tryOut(chosen: readonly Rule[], findings: readonly Finding[], ruleset: Rules, role: Role): Lift {
  const ids = new Set(chosen.map(({ id }) => id));
  const shown = findings.map((finding): Finding => {
    const rule = chosen.find(({ id }) => id === finding.rule);
    if (rule === undefined) return finding;
    return rule.flag === 'green'
      ? { ...finding, status: 'hit', hits: 1, grade: null }
      : { ...finding, status: 'excused', hits: 0, grade: null };
  });
  const hits = new Set(shown.filter(({ status }) => status === 'hit').map(({ rule }) => rule));
  const isGone = ({ rule, status }: Finding): boolean =>
    status === 'hit' &&
    isClearedBy(
      ruleset.rules.find(({ id }) => id === rule),
      hits,
    );
  const then = scoreFindings(
    shown.map((finding) => (isGone(finding) ? { ...finding, status: 'excused', hits: 0 } : finding)),
    ruleset,
    role,
  );
  const now = scoreFindings(findings, ruleset, role);
  const gained = (id: string): number =>
    (then.findings.find(({ rule }) => rule === id)?.points ?? 0) -
    (now.findings.find(({ rule }) => rule === id)?.points ?? 0);
  // What goes with a step is counted in its points: a link to code also takes away "no link to code".
  const along = shown.filter((finding) => isGone(finding) && !ids.has(finding.rule));
  const firstBehind = (cleared: string): string | undefined => {
    const needed = rulesNamedBy(ruleset.rules.find(({ id }) => id === cleared));
    return chosen.find(({ id }) => needed.has(id))?.id;
  };
  const steps = chosen.map(({ id, flag }): LiftStep => {
    const others = along.filter(({ rule }) => firstBehind(rule) === id);
    const points = others.reduce((sum, { rule }) => sum + gained(rule), gained(id));
    return { rule: id, how: flag === 'green' ? 'show' : 'clear-up', points };
  });
  return { steps, scoreThen: then.score, verdictThen: then.verdict };
}

/** Whether rules that hit excuse another one, or keep it from hitting, by what its conditions say of rules alone. */
function isClearedBy(rule: Rule | undefined, hits: ReadonlySet<string>): boolean {
  return (
    (rule?.unless ?? []).some(({ reason: _, ...condition }) => holdsByRules(condition, hits)) ||
    (rule?.match.none ?? []).some((node) => holdsByRules(node, hits))
  );
}

/** Conditions that ask about anything but other rules are left as they are. */
function holdsByRules(node: Node, hits: ReadonlySet<string>): boolean {
  const keys = Object.keys(node);
  if (keys.length !== 1) return false;
  if (node.rule !== undefined) return hits.has(node.rule);
  if (node.all !== undefined) return node.all.every((child) => holdsByRules(child, hits));
  return node.any?.some((child) => holdsByRules(child, hits)) ?? false;
}

function rulesNamedBy(rule: Rule | undefined): ReadonlySet<string> {
  const named = (node: Node): string[] => [
    ...(node.rule === undefined ? [] : [node.rule]),
    ...[...(node.all ?? []), ...(node.any ?? []), ...(node.none ?? [])].flatMap(named),
  ];
  return new Set([...(rule?.unless ?? []), ...(rule === undefined ? [] : [rule.match])].flatMap(named));
}

/** All ways to take `size` items, in their order. */
function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
