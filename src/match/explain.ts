import type { MonthIndex, Resume } from '../resume/resume.js';
import type { Node, Role, Rule } from '../ruleset/schema.js';
import type { CompiledRuleset } from './compile-ruleset.js';
import { evidenceFor } from './evidence.js';
import type { Evidence, Finding } from './finding.js';
import { type JudgedRule, judgeRules } from './judge.js';

/** The passage that came closest to a hit, and the first condition that it failed. */
export interface NearestMiss {
  /** Null for a rule that looks at the whole document. */
  readonly evidence: Evidence | null;
  readonly failed: Node;
}

/** Why a rule came out as it did on one resume. */
export interface RuleExplanation {
  readonly rule: Rule;
  readonly finding: Finding;
  /** Null when the rule hit, or when nothing came near. */
  readonly nearest: NearestMiss | null;
}

/** Explains every rule of a ruleset on a resume, in the order of the ruleset. */
export function explain(
  resume: Resume,
  compiled: CompiledRuleset,
  role: Role,
  asOf: MonthIndex | null = null,
): RuleExplanation[] {
  const judged = new Map(
    judgeRules(resume, compiled, role, asOf, true).map((one) => [one.finding.rule, one]),
  );
  return compiled.ruleset.rules.flatMap((rule) => {
    const one = judged.get(rule.id);
    return one === undefined
      ? []
      : [
          {
            rule,
            finding: one.finding,
            nearest: one.finding.status === 'hit' ? null : nearestMiss(one.judged),
          },
        ];
  });
}

/** Among the passages that failed, the one in which most conditions held. */
function nearestMiss({ rule, passages, context }: JudgedRule): NearestMiss | null {
  const failing = passages.filter(
    ({ outcome }) => outcome.truth !== true && outcome.held > 0 && outcome.failed !== null,
  );
  const best = failing.reduce<(typeof failing)[number] | null>(
    (top, one) => (top === null || one.outcome.held > top.outcome.held ? one : top),
    null,
  );
  if (best?.outcome.failed == null) return null;
  if (rule.scope === 'document') return { evidence: null, failed: best.outcome.failed };
  const whole = { firstWord: best.passage.firstWord, endWord: best.passage.endWord, mentions: [] };
  const evidence = evidenceFor([whole], context.resume, context.sectionOf)[0];
  return { evidence: evidence ?? null, failed: best.outcome.failed };
}
