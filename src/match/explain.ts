import type { MonthIndex, Resume } from '../resume/resume.js';
import type { Node, Role, Rule } from '../ruleset/schema.js';
import type { CompiledRuleset } from './compile-ruleset.js';
import { evidenceFor } from './evidence.js';
import type { Evidence, Finding } from './finding.js';
import type { JudgedPassage } from './finding-of.js';
import { type JudgedRule, judge, judgeRules } from './judge.js';
import { nearestFailure } from './nearest-failure.js';
import { failingPart, type TracedCondition, traceCondition } from './trace-condition.js';

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
  /** The rule's condition part by part, on the passage that decided or came nearest; null where there is none. */
  readonly trace: TracedCondition | null;
}

/** Explains every rule of a ruleset on a resume, in the order of the ruleset. */
export function explain(
  resume: Resume,
  compiled: CompiledRuleset,
  role: Role,
  asOf: MonthIndex | null = null,
): RuleExplanation[] {
  const judged = new Map(
    judgeRules(resume, compiled, role, asOf, { thorough: true }).map((one) => [one.rule.id, one]),
  );
  // The findings are those of a report: to look for the nearest miss takes more steps than a rule may cost there.
  return judge(resume, compiled, role, asOf).flatMap((finding) => {
    const one = judged.get(finding.rule);
    if (one === undefined) return [];
    const nearest = finding.status === 'hit' ? null : nearestFailure(one.passages);
    return [
      {
        rule: one.rule,
        finding,
        nearest: nearest === null ? null : nearestMiss(nearest, one),
        trace: traceOf(decidingPassage(one, finding) ?? nearest, one),
      },
    ];
  });
}

/** The first passage that came out as the rule did. */
function decidingPassage({ passages }: JudgedRule, { status }: Finding): JudgedPassage | null {
  const isDeciding = ({ outcome, excuse }: JudgedPassage): boolean => {
    if (status === 'hit') return outcome.truth === true && excuse === null;
    if (status === 'excused') return outcome.truth !== false && excuse?.truth === true;
    return status === 'unknown' && (outcome.truth === 'unknown' || excuse?.truth === 'unknown');
  };
  return passages.find(isDeciding) ?? null;
}

function traceOf(
  judged: Pick<JudgedPassage, 'passage' | 'outcome'> | null,
  { rule, context }: Pick<JudgedRule, 'rule' | 'context'>,
): TracedCondition | null {
  if (judged === null || context === null) return null;
  // What was judged within its budget may be judged again part by part.
  const unbounded = { ...context, spend: () => {} };
  return traceCondition(rule.match, judged.passage, unbounded, judged.outcome.failed);
}

function nearestMiss({ passage, outcome }: JudgedPassage, { rule, context }: JudgedRule): NearestMiss | null {
  const trace = traceOf({ passage, outcome }, { rule, context });
  const failed = (trace === null ? null : failingPart(trace)?.node) ?? outcome.failed;
  if (failed === null || context === null) return null;
  if (rule.scope === 'document') return { evidence: null, failed };
  const whole = { firstWord: passage.firstWord, endWord: passage.endWord, mentions: [] };
  const evidence = evidenceFor([whole], context.resume, context.sectionOf)[0];
  return { evidence: evidence ?? null, failed };
}
