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

/** Words that titles may show: what the conditions that have a name (`as`) have found in the first hit. */
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
  const collect = (node: Node, passage: Passage): void => {
    if (node.as !== undefined && captures[node.as] === undefined) {
      const text = textOf(evaluate(node, passage, context).matches, first.outcome.matches, context);
      if (text !== null) captures[node.as] = text;
    }
    const where = placeOf(node, passage, context);
    for (const { node: child, path } of childrenOf(node)) if (path[0] !== 'none') collect(child, where);
  };
  collect(rule.match, first.passage);
  return captures;
}

/** The words of a match: of one that is part of the hit, where there is such a one. */
function textOf(
  matches: readonly Match[],
  hit: readonly Match[],
  { resume }: EvaluationContext,
): string | null {
  const inHit = new Set(
    hit.flatMap(({ mentions }) => mentions.map(({ firstWord, endWord }) => `${firstWord} ${endWord}`)),
  );
  const match = matches.find(({ firstWord, endWord }) => inHit.has(`${firstWord} ${endWord}`)) ?? matches[0];
  const start = resume.words[match?.firstWord ?? -1]?.start;
  const end = resume.words[(match?.endWord ?? 0) - 1]?.end;
  return start === undefined || end === undefined ? null : originalText(resume, { start, end });
}
