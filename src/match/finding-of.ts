import type { Passage } from '../resume/resume.js';
import { childrenOf } from '../ruleset/check-references.js';
import type { Node, Rule } from '../ruleset/schema.js';
import { evaluate, placeOf } from './evaluate.js';
import type { EvaluationContext, Match, Outcome } from './evaluation.js';
import { evidenceFor } from './evidence.js';
import type { Finding, Looked } from './finding.js';
import { originalText } from './original-text.js';

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

/** Sums up what a rule came to on the passages of a resume. */
export function findingOf(
  rule: Rule,
  passages: readonly JudgedPassage[],
  context: EvaluationContext,
): Finding {
  const nothing = nothingFound(rule);
  const quote = (matches: readonly Match[], titled: readonly Match[] = []) =>
    evidenceFor(matches, context.resume, context.sectionOf, titled);
  const hits = passages.filter(({ outcome, excuse }) => outcome.truth === true && excuse === null);
  if (hits.length > 0) {
    const matches = hits.flatMap(({ outcome }) => own(outcome.matches));
    const graded = gradeOf(rule, hits, context);
    const { captures, named } = capturesOf(rule, hits, context);
    const evidence = quote([...own(graded.matches), ...matches], named);
    return {
      ...nothing,
      status: 'hit',
      hits: hits.length,
      grade: graded.grade,
      captures,
      evidence,
      ...(evidence.length === 0 ? { looked: lookedAt(hits, context) } : {}),
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
    : nothing;
}

/** What stands in the passage itself; all of it where everything was found elsewhere. */
function own(matches: readonly Match[]): readonly Match[] {
  const core = matches.filter((match) => match.borrowed !== true);
  return core.length > 0 ? core : matches;
}

function lookedAt(hits: readonly JudgedPassage[], { resume, sectionOf }: EvaluationContext): Looked {
  const inside = ({ firstWord, endWord }: Passage): boolean =>
    hits.some(({ passage }) => firstWord < passage.endWord && endWord > passage.firstWord);
  const sections = resume.sections.filter(inside).map(({ firstWord }) => sectionOf(firstWord));
  return { sections: [...new Set(sections)], links: resume.links.length };
}

/** The finding of a rule that has nothing to say on a resume. */
export const nothingFound = (rule: Rule): Finding => ({
  rule: rule.id,
  hits: 0,
  grade: null,
  reason: null,
  captures: {},
  evidence: [],
  status: 'miss',
});

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

/**
 * Words that titles may show: what the conditions that have a name (`as`) have found in the first hit; and all that
 * they have found in any hit, the words of the title first.
 */
function capturesOf(
  rule: Rule,
  hits: readonly JudgedPassage[],
  context: EvaluationContext,
): { captures: Record<string, string>; named: Match[] } {
  const captures: Record<string, string> = {
    ...hits[0]?.outcome.matches.find(({ facts }) => facts !== undefined)?.facts,
  };
  const named: Match[] = [];
  const others: Match[] = [];
  const collect = (node: Node, passage: Passage, outcome: Outcome, isFirst: boolean): void => {
    if (node.as !== undefined) {
      const { matches } = evaluate(node, passage, context);
      const match = matchIn(outcome.matches, matches);
      const text = match === undefined ? null : textOf(match, context);
      if (isFirst && match !== undefined && text !== null && captures[node.as] === undefined) {
        captures[node.as] = text;
        named.push(match);
      }
      others.push(...matches);
    }
    const where = placeOf(node, passage, context);
    for (const { node: child, path } of childrenOf(node))
      if (path[0] !== 'none') collect(child, where, outcome, isFirst);
  };
  for (const [index, hit] of hits.entries()) collect(rule.match, hit.passage, hit.outcome, index === 0);
  return { captures, named: [...named, ...others] };
}

/** Of the matches of a condition, one that is part of the hit, where there is such a one. */
function matchIn(hit: readonly Match[], matches: readonly Match[]): Match | undefined {
  const inHit = new Set(
    hit.flatMap(({ mentions }) => mentions.map(({ firstWord, endWord }) => `${firstWord} ${endWord}`)),
  );
  return matches.find(({ firstWord, endWord }) => inHit.has(`${firstWord} ${endWord}`)) ?? matches[0];
}

function textOf({ firstWord, endWord }: Match, { resume }: EvaluationContext): string | null {
  const start = resume.words[firstWord]?.start;
  const end = resume.words[endWord - 1]?.end;
  return start === undefined || end === undefined ? null : originalText(resume, { start, end });
}
