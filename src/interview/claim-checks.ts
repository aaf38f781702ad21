import type { Evidence } from '../match/finding.js';
import { phrasePattern } from '../resume/personal/phrase-pattern.js';
import type { CompleteRuleset, Rule } from '../ruleset/schema.js';
import type { ScoredFinding, Screened } from '../score/screening.js';

/** A question about one sentence of the resume. It isn't rated: it lets the candidate clear things up. */
export interface ClaimCheck {
  readonly rule: Rule;
  readonly captures: ScoredFinding['captures'];
  readonly evidence: Evidence;
}

/** No interview asks about more. */
const MOST = 3;
/** Of these, doubtful sentences take at most so many where there are good ones to ask about as well. */
const MOST_DOUBTS = 2;

/**
 * Chooses sentences of a resume to ask about: doubts first, by their weight, then what speaks most for
 * the candidate. A sentence about work goes before a list of skills; a finding without a sentence of its own to quote (a
 * link, something absent) gives no question, nor does one whose captured words stand in no sentence that is left.
 */
export function claimChecks(
  { findings, links }: Screened,
  ruleset: CompleteRuleset,
  most: number = MOST,
): ClaimCheck[] {
  const hits = findings
    .filter(({ status }) => status === 'hit')
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const doubts = hits.filter(({ flag }) => flag !== 'green');
  const strengths = hits.filter(({ flag }) => flag === 'green');
  // A blind screening quotes a link as its host with "…" behind it.
  const taken = new Set(links.flatMap(({ url }) => [url, url.replace(/\/$/, '/…')]));
  const checks = [...doubts.slice(0, MOST_DOUBTS), ...strengths, ...doubts.slice(MOST_DOUBTS)].flatMap(
    ({ rule: id, captures, evidence: quotes }): ClaimCheck[] => {
      const rule = ruleset.rules.find((known) => known.id === id);
      const free = withCaptured(quotes, captures).filter(({ quote }) => !taken.has(quote));
      const evidence = fullest(free.filter(({ section }) => section !== 'skills')) ?? fullest(free);
      if (rule === undefined || evidence === null) return [];
      taken.add(evidence.quote);
      return [{ rule, captures, evidence }];
    },
  );
  return checks.slice(0, most);
}

/**
 * The sentences that hold what the title names, so that nobody is asked "why this model" about another one. Captures that
 * no sentence holds (a date of release) ask nothing, unless there is no other.
 */
function withCaptured(evidence: readonly Evidence[], captures: ClaimCheck['captures']): readonly Evidence[] {
  const words = Object.values(captures).map((word) => new RegExp(phrasePattern([word]), 'iu'));
  const quoted = words.filter((word) => evidence.some(({ quote }) => word.test(quote)));
  if (words.length > 0 && quoted.length === 0) return [];
  return evidence.filter(({ quote }) => quoted.every((word) => word.test(quote)));
}

/** The sentence that holds most of what made the rule hit; among equals, the first. */
function fullest(evidence: readonly Evidence[]): Evidence | null {
  return evidence.reduce<Evidence | null>(
    (best, one) => (best === null || one.matched.length > best.matched.length ? one : best),
    null,
  );
}
