import { describe, expect, it } from 'vitest';
import type { Finding, FindingStatus } from '../match/finding.js';
import type { Points, Role, Rule } from '../ruleset/schema.js';
import { scoreFindings } from './score-findings.js';
import { whatWouldLift } from './what-would-lift.js';

const text = { en: '-', ru: '-' };
const rule = (id: string, points: Points, more: Partial<Rule> = {}): Rule => ({
  id,
  points,
  flag: 'green',
  pillar: 'practice',
  scope: 'sentence',
  title: text,
  why: text,
  ask: text,
  match: {},
  examples: {},
  ...more,
});
const rules = [
  rule('model', { first: 10, next: 5, most: 20 }),
  rule('results', 10),
  rule('link', 4, { grades: [{ grade: 'repository', points: 8, match: {} }] }),
  rule('no-link', -6, { flag: 'red', unless: [{ reason: 'has-link', rule: 'link' }] }),
  rule('vague', -8, { flag: 'red' }),
  rule('hidden', -20, { flag: 'integrity' }),
  rule('dates', -12, { flag: 'integrity', unless: [{ reason: 'staff', kind: 'lab' }] }),
];
const ruleset = { rules, score: { base: 30, bands: { strong: 60, promising: 40, unclear: 20 } } };
const role: Role = { id: 'any', name: text, groups: [], why: text };

/** What would lift someone of whom these rules hit, as short lines. */
function lifts(hits: readonly string[], who: Role = role, others: FindingStatus = 'miss'): string[] {
  const findings = rules.map(({ id }): Finding => {
    const isHit = hits.includes(id);
    return {
      rule: id,
      status: isHit ? 'hit' : others,
      hits: isHit ? 1 : 0,
      grade: null,
      reason: null,
      captures: {},
      evidence: [],
    };
  });
  return whatWouldLift(scoreFindings(findings, ruleset, who), ruleset, who).map(
    ({ steps, scoreThen, verdictThen }) =>
      `${steps.map((step) => `${step.rule} ${step.points}`).join(', ')}: ${scoreThen} ${verdictThen}`,
  );
}

describe('what would lift the verdict', () => {
  it('names single missing flags first, each once', () => {
    expect(lifts([])).toEqual(['model 10: 40 promising', 'results 10: 40 promising', 'link 4: 34 unclear']);
  });

  it('puts together what is not enough alone, and no more than is needed', () => {
    expect(lifts(['model', 'no-link'])).toEqual([
      'results 10: 44 promising',
      'link 10: 44 promising',
      'no-link 6: 40 promising',
    ]);
    expect(lifts(['link', 'vague'])).toEqual([
      'model 10, results 10: 46 promising',
      'model 10, vague 8: 44 promising',
      'results 10, vague 8: 44 promising',
    ]);
  });

  it('counts what a link takes away with the link', () => {
    expect(lifts(['model', 'no-link'])).toContain('link 10: 44 promising');
  });

  it('lets dates be cleared up, but no hidden text', () => {
    expect(lifts(['model', 'dates'])).toContain('dates 12: 40 promising');
    expect(lifts(['model', 'hidden']).join()).not.toContain('hidden');
  });

  it('shows what the role can’t do without', () => {
    const demanding = { ...role, must: ['link'], weights: { model: 3, results: 2 } };
    expect(lifts(['model', 'results'], demanding)).toEqual(['link 4: 84 strong']);
  });

  it('counts evidence that could not be read among the missing', () => {
    expect(lifts(['model'], role, 'unknown')).toEqual(lifts(['model']));
  });

  it('leaves rules that don’t concern the role alone', () => {
    expect(lifts(['model'], role, 'not-applicable')).toEqual([]);
  });

  it('has nothing to say of a strong one', () => {
    expect(lifts(['model', 'results'], { ...role, weights: { model: 2 } })).toEqual([]);
  });
});
