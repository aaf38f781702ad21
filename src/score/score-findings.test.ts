import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, FindingStatus } from '../match/finding.js';
import type { Points, Role, Rule, ScoreRules } from '../ruleset/schema.js';
import { PILLARS } from '../ruleset/terms.js';
import { pointsForHits, scoreFindings } from './score-findings.js';

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
const role = (more: Partial<Role> = {}): Role => ({ id: 'any', name: text, groups: [], why: text, ...more });
const found = (
  id: string,
  hits = 1,
  status: FindingStatus = 'hit',
  grade: string | null = null,
): Finding => ({
  rule: id,
  status,
  hits,
  grade,
  reason: null,
  captures: {},
  evidence: [],
});
const bands = { strong: 70, promising: 50, unclear: 30 };
const score = (
  findings: readonly Finding[],
  rules: Rule[],
  rest: Partial<ScoreRules> = {},
  who: Role = role(),
) => scoreFindings(findings, { rules, score: { base: 40, bands, ...rest } }, who);

describe('pointsForHits', () => {
  it.each([
    [7, 1, 7],
    [7, 5, 7],
    [7, 0, 0],
    [{ first: 9, next: 3, most: 18 }, 1, 9],
    [{ first: 9, next: 3, most: 18 }, 3, 15],
    [{ first: 9, next: 3, most: 18 }, 99, 18],
    [{ first: 9, next: 3 }, 4, 18],
    [{ first: 9 }, 4, 9],
    [{ first: 9, most: 5 }, 1, 5],
    [{ first: -8, next: -4, most: -16 }, 1, -8],
    [{ first: -8, next: -4, most: -16 }, 2, -12],
    [{ first: -8, next: -4, most: -16 }, 99, -16],
  ])('%j for %d hits gives %d', (points, hits, expected) => {
    expect(pointsForHits(points, hits)).toBe(expected);
  });
});

describe('scoreFindings', () => {
  it('adds hits and nothing else to the base', () => {
    const rules = [rule('a', 10), rule('b', 10), rule('c', 10), rule('d', 10), rule('e', 10)];
    const findings = [
      found('a'),
      found('b', 0, 'miss'),
      found('c', 1, 'excused'),
      found('d', 1, 'unknown'),
      found('e', 0, 'not-applicable'),
    ];
    expect(score(findings, rules)).toMatchObject({ base: 40, score: 50, clamped: 0 });
  });

  it('takes the points of the grade that was reached', () => {
    const rules = [rule('a', 7, { grades: [{ grade: 'repository', points: 12, match: {} }] })];
    expect(score([found('a', 1, 'hit', 'repository')], rules).score).toBe(52);
    expect(score([found('a')], rules).score).toBe(47);
  });

  it('takes the points that a rule has for the role, before those for its groups and for all', () => {
    const own = { first: 8, roles: { 'product-manager': 0, engineering: { first: 10, next: 5 }, lead: 20 } };
    const scoreOf = (who: Partial<Role>): number =>
      score([found('a', 2)], [rule('a', own)], {}, role(who)).score;
    expect(scoreOf({})).toBe(48);
    expect(scoreOf({ id: 'product-manager' })).toBe(40);
    expect(scoreOf({ groups: ['engineering'] })).toBe(55);
    expect(scoreOf({ id: 'lead', groups: ['engineering'] })).toBe(60);
    expect(scoreOf({ id: 'lead', weights: { a: 2 } })).toBe(80);
  });

  it('weighs by role and rounds green and red alike', () => {
    const rules = [rule('good', 5), rule('bad', -5, { flag: 'red' })];
    const half = role({ weights: { good: 0.5, bad: 0.5 } });
    expect(
      score([found('good'), found('bad')], rules, {}, half).findings.map(({ points }) => points),
    ).toEqual([3, -3]);
  });

  it('writes nothing as 0, never as -0', () => {
    const [row] = score(
      [found('bad')],
      [rule('bad', -1, { flag: 'red' })],
      {},
      role({ weights: { bad: 0.3 } }),
    ).findings;
    expect(Object.is(row?.points, 0)).toBe(true);
  });

  it('caps what green flags of a pillar add, last rows first, and leaves red ones whole', () => {
    const rules = [
      rule('a', 10),
      rule('b', 10),
      rule('c', -5, { flag: 'red' }),
      rule('d', 10, { pillar: 'theory' }),
    ];
    const result = score([found('a'), found('b'), found('c'), found('d')], rules, { caps: { practice: 15 } });
    expect(result.findings.map(({ points }) => points)).toEqual([10, 5, -5, 10]);
    expect(result.pillars).toEqual({ theory: 10, practice: 10, engineering: 0, trust: 0 });
  });

  it.each([
    ['above 100', 80, 100, -20],
    ['below 0', -70, 0, 30],
  ])('keeps a total %s within bounds and says by how much', (_where, points, expected, clamped) => {
    expect(score([found('a')], [rule('a', points)])).toMatchObject({ score: expected, clamped });
  });

  it.each([
    [30, 'strong'],
    [29, 'promising'],
    [10, 'promising'],
    [9, 'unclear'],
    [-10, 'unclear'],
    [-11, 'weak'],
  ])('a total of 40%+d is %s', (points, verdict) => {
    expect(score([found('a')], [rule('a', points)]).verdict).toBe(verdict);
  });

  describe('a rule that the role can not do without', () => {
    const rules = [rule('a', 60), rule('need', 5)];
    const must = role({ must: ['need'] });

    it('keeps the verdict below strong where it missed, and is named', () => {
      expect(score([found('a'), found('need', 0, 'miss')], rules, {}, must)).toMatchObject({
        score: 100,
        verdict: 'promising',
        missing: ['need'],
      });
    });

    it('keeps it below strong where it was excused, since nothing was shown', () => {
      expect(score([found('a'), found('need', 0, 'excused')], rules, {}, must).verdict).toBe('promising');
    });

    it('does no harm where it hit, or could not be read', () => {
      expect(score([found('a'), found('need')], rules, {}, must).verdict).toBe('strong');
      expect(score([found('a'), found('need', 0, 'unknown')], rules, {}, must).verdict).toBe('strong');
    });

    it('lifts nobody', () => {
      expect(score([found('need', 0, 'miss')], rules, { base: 10 }, must).verdict).toBe('weak');
    });
  });

  it('has rows that add up exactly, whatever the rules and findings', () => {
    const amount = fc.integer({ min: -60, max: 60 });
    const points = fc.oneof(
      amount,
      fc.tuple(amount, fc.nat(20), fc.nat(60)).map(([first, next, most]) => {
        const sign = first < 0 ? -1 : 1;
        return { first, next: sign * next, most: first + sign * most };
      }),
    );
    const one = fc.record({
      points,
      hits: fc.integer({ min: 1, max: 12 }),
      weight: fc.double({ min: 0, max: 5, noNaN: true }),
      pillar: fc.constantFrom(...PILLARS),
      status: fc.constantFrom<FindingStatus>('hit', 'miss', 'excused', 'unknown', 'not-applicable'),
    });
    const caps = fc.dictionary(fc.constantFrom(...PILLARS), fc.nat(50));
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 15 }),
        caps,
        fc.integer({ min: 0, max: 100 }),
        (all, capped, base) => {
          const rules = all.map(({ points: given, pillar }, i) => rule(`r${i}`, given, { pillar }));
          const weights = Object.fromEntries(all.map(({ weight }, i) => [`r${i}`, weight]));
          const findings = all.map(({ hits, status }, i) => found(`r${i}`, hits, status));
          const result = score(findings, rules, { base, caps: capped }, role({ weights }));
          const total = result.findings.reduce((sum, row) => sum + row.points, 0);
          expect(result.base + total + result.clamped).toBe(result.score);
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(100);
          for (const row of result.findings) expect(Number.isInteger(row.points)).toBe(true);
          for (const pillar of PILLARS) {
            const rows = result.findings.filter((row) => row.pillar === pillar);
            expect(rows.reduce((sum, row) => sum + row.points, 0)).toBe(result.pillars[pillar] + 0);
            const green = rows.reduce((sum, row) => sum + Math.max(0, row.points), 0);
            expect(green).toBeLessThanOrEqual(capped[pillar] ?? Number.POSITIVE_INFINITY);
          }
        },
      ),
    );
  });
});
