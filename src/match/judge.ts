import type { MonthIndex, Passage, Resume, SectionKind } from '../resume/resume.js';
import type { Role, Rule } from '../ruleset/schema.js';
import type { Scope } from '../ruleset/terms.js';
import { annotate } from './annotate.js';
import type { CompiledRule, CompiledRuleset } from './compile-ruleset.js';
import { evaluate } from './evaluate.js';
import type { EvaluationContext, Match, Outcome } from './evaluation.js';
import { evidenceFor } from './evidence.js';
import type { Finding, FindingStatus } from './finding.js';
import { originalText } from './original-text.js';
import { passageIndexAt } from './passage-at.js';

/** One passage that a rule was judged on. */
export interface JudgedPassage {
  readonly passage: Passage;
  readonly outcome: Outcome;
  /** The excuse that holds here, if any. */
  readonly excuse: {
    readonly reason: string;
    readonly truth: true | 'unknown';
    readonly matches: readonly Match[];
  } | null;
}

/** Everything a rule's judgement rests on; `findingOf` makes the finding of it and `explain` shows it. */
export interface JudgedRule {
  readonly rule: Rule;
  readonly applicable: boolean;
  readonly passages: readonly JudgedPassage[];
  readonly context: EvaluationContext;
}

/** Judges all rules of a ruleset on a resume for a role: one finding a rule, in the order of the ruleset. */
export function judge(
  resume: Resume,
  compiled: CompiledRuleset,
  role: Role,
  asOf: MonthIndex | null = null,
): Finding[] {
  const findings = new Map(
    judgeRules(resume, compiled, role, asOf).map(({ finding }) => [finding.rule, finding]),
  );
  return compiled.ruleset.rules.flatMap((rule) => findings.get(rule.id) ?? []);
}

/** As `judge`, with what each finding rests on. With `thorough`, passages that can't hit are judged too. */
export function judgeRules(
  resume: Resume,
  compiled: CompiledRuleset,
  role: Role,
  asOf: MonthIndex | null = null,
  thorough = false,
): { judged: JudgedRule; finding: Finding }[] {
  const { stretches, ...annotations } = annotate(resume, compiled);
  const statuses = new Map<string, FindingStatus>();
  const sectionOf = sectionFinder(resume);
  const base = {
    resume,
    annotations,
    stretches,
    sectionOf,
    enclosing: enclosingFinder(resume),
    statusOf: (rule: string) => statuses.get(rule),
    asOf,
    thorough,
  };
  return compiled.rules.map((compiledRule) => {
    const { rule } = compiledRule;
    const context: EvaluationContext = { ...base, reads: rule.reads ?? 'visible' };
    const applicable = appliesTo(rule, role);
    const passages = applicable
      ? candidates(compiledRule, context, thorough).map((passage) => judgePassage(rule, passage, context))
      : [];
    const judged: JudgedRule = { rule, applicable, passages, context };
    const finding = findingOf(judged);
    statuses.set(rule.id, finding.status);
    return { judged, finding };
  });
}

function appliesTo(rule: Rule, role: Role): boolean {
  if (role.weights?.[rule.id] === 0) return false;
  return (
    rule.when === undefined || rule.when.roles.some((name) => name === role.id || role.groups.includes(name))
  );
}

/** The passages of a rule's scope; unless all are wanted, only those that hold one of its anchors. */
function candidates(
  { rule, anchors }: CompiledRule,
  context: EvaluationContext,
  thorough: boolean,
): readonly Passage[] {
  const mentions = [...(anchors ?? [])].flatMap((symbol) => context.annotations.bySymbol.get(symbol) ?? []);
  // A rule whose anchors are absent costs nothing.
  if (anchors !== null && !thorough && mentions.length === 0) return [];
  const passages = passagesOf(context.resume, rule.scope, context.reads);
  const readable = passages.filter((passage) => isRead(passage, context));
  if (anchors === null || thorough) return readable;
  const anchored = new Set(mentions.map(({ firstWord }) => passageIndexAt(readable, firstWord)));
  return readable.filter((_, index) => anchored.has(index));
}

function isRead(passage: Passage, { reads, sectionOf, resume }: EvaluationContext): boolean {
  if (reads === 'all' || passage.firstWord >= resume.words.length) return true;
  return (sectionOf(passage.firstWord) === 'hidden') === (reads === 'hidden');
}

function passagesOf(resume: Resume, scope: Scope, reads: EvaluationContext['reads']): readonly Passage[] {
  const all = {
    sentence: resume.sentences,
    bullet: resume.bullets,
    entry: resume.entries,
    section: resume.sections,
  };
  if (scope !== 'document') return all[scope];
  const hidden = resume.sections.find((section) => section.kind === 'hidden');
  if (reads === 'hidden') return hidden === undefined ? [] : [hidden];
  const endWord = reads === 'visible' ? (hidden?.firstWord ?? resume.words.length) : resume.words.length;
  return [{ start: 0, end: resume.text.length, firstWord: 0, endWord }];
}

function judgePassage(rule: Rule, passage: Passage, context: EvaluationContext): JudgedPassage {
  const outcome = evaluate(rule.match, passage, context);
  if (outcome.truth === false) return { passage, outcome, excuse: null };
  const excuses = (rule.unless ?? []).flatMap(({ reason, ...condition }) => {
    const { truth, matches } = evaluate(condition, passage, context);
    return truth === false ? [] : [{ reason, truth, matches }];
  });
  // An excuse that holds goes before one that can't be decided.
  return { passage, outcome, excuse: excuses.find(({ truth }) => truth === true) ?? excuses[0] ?? null };
}

function findingOf({ rule, applicable, passages, context }: JudgedRule): Finding {
  const nothing = { rule: rule.id, hits: 0, grade: null, reason: null, captures: {}, evidence: [] };
  if (!applicable) return { ...nothing, status: 'not-applicable' };
  const quote = (matches: readonly Match[]) => evidenceFor(matches, context.resume, context.sectionOf);
  const hits = passages.filter(({ outcome, excuse }) => outcome.truth === true && excuse === null);
  if (hits.length > 0) {
    const matches = hits.flatMap(({ outcome }) => outcome.matches);
    const graded = gradeOf(rule, hits, context);
    const evidence = quote([...graded.matches, ...matches]);
    return {
      ...nothing,
      status: 'hit',
      hits: hits.length,
      grade: graded.grade,
      captures: capturesOf(rule, hits, context),
      evidence,
    };
  }
  const excused = passages.find(({ excuse, outcome }) => excuse?.truth === true && outcome.truth !== false);
  if (excused?.excuse) {
    return {
      ...nothing,
      status: 'excused',
      reason: excused.excuse.reason,
      evidence: quote([...excused.outcome.matches, ...excused.excuse.matches]),
    };
  }
  const unknown = passages.some(
    ({ outcome, excuse }) => outcome.truth === 'unknown' || excuse?.truth === 'unknown',
  );
  return unknown
    ? { ...nothing, status: 'unknown', reason: context.resume.linksComplete ? 'sections' : 'links' }
    : { ...nothing, status: 'miss' };
}

/** The first grade that any of the hits reaches. */
function gradeOf(
  rule: Rule,
  hits: readonly JudgedPassage[],
  context: EvaluationContext,
): { grade: string | null; matches: readonly Match[] } {
  for (const { grade, match } of rule.grades ?? []) {
    for (const { passage } of hits) {
      const outcome = evaluate(match, passage, context);
      if (outcome.truth === true) return { grade, matches: outcome.matches };
    }
  }
  return { grade: null, matches: [] };
}

/** Words that titles may show: the first match of each condition that has a name (`as`). */
function capturesOf(
  rule: Rule,
  hits: readonly JudgedPassage[],
  context: EvaluationContext,
): Record<string, string> {
  const first = hits[0];
  if (first === undefined) return {};
  const captures: Record<string, string> = {
    ...first.outcome.matches.find(({ facts }) => facts !== undefined)?.facts,
  };
  const collect = (node: Rule['match']): void => {
    if (node.as !== undefined && captures[node.as] === undefined) {
      const mention = evaluate(node, first.passage, context).matches[0];
      const start = context.resume.words[mention?.firstWord ?? -1]?.start;
      const end = context.resume.words[(mention?.endWord ?? 0) - 1]?.end;
      if (start !== undefined && end !== undefined)
        captures[node.as] = originalText(context.resume, { start, end });
    }
    for (const child of [...(node.all ?? []), ...(node.any ?? []), ...(node.sequence ?? [])]) collect(child);
  };
  collect(rule.match);
  return captures;
}

function sectionFinder(resume: Resume): (word: number) => SectionKind {
  const kinds: SectionKind[] = new Array(resume.words.length).fill('header');
  for (const section of resume.sections) kinds.fill(section.kind, section.firstWord, section.endWord);
  return (word) => kinds[Math.min(word, kinds.length - 1)] ?? 'header';
}

function enclosingFinder(resume: Resume): EvaluationContext['enclosing'] {
  const layers = {
    sentence: resume.sentences,
    bullet: resume.bullets,
    entry: resume.entries,
    section: resume.sections,
  };
  const whole: Passage = { start: 0, end: resume.text.length, firstWord: 0, endWord: resume.words.length };
  return (passage, scope) => {
    if (scope === 'document') return whole;
    return layers[scope][passageIndexAt(layers[scope], passage.firstWord)] ?? passage;
  };
}
