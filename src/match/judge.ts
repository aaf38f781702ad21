import type { MonthIndex, Passage, Resume } from '../resume/resume.js';
import type { Role, Rule } from '../ruleset/schema.js';
import { annotate } from './annotate.js';
import { BudgetSpent, startBudget } from './budget.js';
import type { CompiledRule, CompiledRuleset } from './compile-ruleset.js';
import { evaluate } from './evaluate.js';
import type { EvaluationContext } from './evaluation.js';
import type { Finding, FindingStatus } from './finding.js';
import { findingOf, type JudgedPassage, nothingFound } from './finding-of.js';
import type { Mention } from './mention.js';
import { passageIndexAt } from './passage-at.js';
import { passageFinder } from './passage-finder.js';

/** What the judgement of a rule rests on; `explain` shows it. */
export interface JudgedRule {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly passages: readonly JudgedPassage[];
  /** Null where the rule was not judged: it does not concern the role, nothing of what it needs is mentioned ... */
  readonly context: EvaluationContext | null;
}

export interface JudgeOptions {
  /** Whether passages that can't hit are judged, too: for explanations. */
  readonly thorough?: boolean;
  /** Findings on this resume that are known already; only the other rules are judged. */
  readonly known?: readonly Finding[];
}

/** Judges all rules of a ruleset on a resume for a role: one finding a rule, in the order of the ruleset. */
export function judge(
  resume: Resume,
  compiled: CompiledRuleset,
  role: Role,
  asOf: MonthIndex | null = null,
  options: JudgeOptions = {},
): Finding[] {
  const findings = new Map(
    judgeRules(resume, compiled, role, asOf, options).map(({ finding }) => [finding.rule, finding]),
  );
  return compiled.ruleset.rules.flatMap((rule) => findings.get(rule.id) ?? []);
}

/** As `judge`, with what each finding rests on. */
export function judgeRules(
  resume: Resume,
  compiled: CompiledRuleset,
  role: Role,
  asOf: MonthIndex | null = null,
  { thorough = false, known = [] }: JudgeOptions = {},
): JudgedRule[] {
  const { stretches, ...annotations } = annotate(resume, compiled);
  const { passages, ...finder } = passageFinder(resume);
  const statuses = new Map<string, FindingStatus>();
  const knownFindings = new Map(known.map((finding) => [finding.rule, finding]));
  const base = {
    resume,
    annotations,
    stretches,
    patterns: compiled.patterns,
    ...finder,
    statusOf: (rule: string) => statuses.get(rule),
    asOf,
    thorough,
  };
  const judgeOne = ({ rule, anchors }: CompiledRule): JudgedRule => {
    const without = (finding: Finding): JudgedRule => ({ rule, finding, passages: [], context: null });
    const found = knownFindings.get(rule.id);
    if (found !== undefined) return without(found);
    if (!appliesTo(rule, role)) return without({ ...nothingFound(rule), status: 'not-applicable' });
    const anchored = anchors === null || thorough ? null : mentionsOf(anchors, annotations.bySymbol);
    // A rule whose anchors are absent costs nothing.
    if (anchored?.length === 0) return without(nothingFound(rule));
    const context: EvaluationContext = {
      ...base,
      reads: rule.reads ?? 'visible',
      remembered: { selections: new Map(), elsewhere: new Map() },
      spend: startBudget(resume.words.length),
    };
    const candidates = anchoredOnly(passages(rule.scope, context.reads), anchored);
    try {
      const judged = candidates.map((passage) => judgePassage(rule, passage, context));
      return { rule, finding: findingOf(rule, judged, context), passages: judged, context };
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      return without({ ...nothingFound(rule), status: 'unknown', reason: 'budget' });
    }
  };
  return compiled.rules.map((compiledRule) => {
    const judged = judgeOne(compiledRule);
    statuses.set(judged.rule.id, judged.finding.status);
    return judged;
  });
}

/** Whether a rule concerns a role: its `when` names it, and the role gives it any weight. */
export function appliesTo(rule: Rule, role: Role): boolean {
  if (role.weights?.[rule.id] === 0) return false;
  return (
    rule.when === undefined || rule.when.roles.some((name) => name === role.id || role.groups.includes(name))
  );
}

function mentionsOf(
  anchors: ReadonlySet<string>,
  bySymbol: ReadonlyMap<string, readonly Mention[]>,
): Mention[] {
  const mentions: Mention[] = [];
  for (const symbol of anchors) mentions.push(...(bySymbol.get(symbol) ?? []));
  return mentions;
}

/** The passages that hold an anchor of the rule; all of them where it has none. */
function anchoredOnly(passages: readonly Passage[], anchored: readonly Mention[] | null): readonly Passage[] {
  if (anchored === null) return passages;
  const indexes = new Set(anchored.map(({ firstWord }) => passageIndexAt(passages, firstWord)));
  return [...indexes].sort((a, b) => a - b).flatMap((index) => passages[index] ?? []);
}

function judgePassage(rule: Rule, passage: Passage, context: EvaluationContext): JudgedPassage {
  const outcome = evaluate(rule.match, passage, context);
  if (outcome.truth === false) return { passage, outcome, excuse: null };
  const excuses = (rule.unless ?? []).flatMap((excuse) => {
    const { truth, matches } = evaluate(excuse, passage, context);
    return truth === false ? [] : [{ reason: excuse.reason, truth, matches }];
  });
  // An excuse that holds goes before one that can't be decided.
  return { passage, outcome, excuse: excuses.find(({ truth }) => truth === true) ?? excuses[0] ?? null };
}
