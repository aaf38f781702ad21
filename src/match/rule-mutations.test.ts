import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Rule } from '../ruleset/schema.js';
import { ruleMutations } from './rule-mutations.js';

const [any] = loadRuleset('fixtures/rulesets/small.yaml').rules;

const mutationsOf = (keys: Partial<Rule>) => {
  if (any === undefined) throw new Error('the ruleset has changed');
  const { when: _when, ...rule } = any;
  return ruleMutations({ ...rule, ...keys });
};

const lost = (keys: Partial<Rule>): string[] => mutationsOf(keys).map((one) => one.lost);

describe('what is taken out of a rule', () => {
  it('is each alternative of an atom, and the atom where something else is left', () => {
    expect(lost({ match: { kind: ['tool', 'model'] } })).toEqual(['kind: tool', 'kind: model']);
    expect(lost({ match: { kind: 'tool', none: [{ kind: 'toy' }] } })).toEqual(['kind: tool', 'none']);
  });

  it('is nothing of a condition that is all there is', () => {
    expect(lost({ match: { kind: 'tool' } })).toEqual([]);
    expect(lost({ match: { all: [{ kind: 'tool' }] } })).toEqual([]);
  });

  it('is each part of a group, and of alternatives all of them at once as well', () => {
    expect(lost({ match: { all: [{ kind: 'tool' }, { words: 3 }] } })).toEqual([
      'part 1 of all (kind: tool)',
      'part 2 of all (words: 3)',
    ]);
    expect(lost({ match: { kind: 'tool', any: [{ kind: 'a' }, { kind: 'b' }] } })).toEqual([
      'kind: tool',
      'any',
      'part 1 of any (kind: a)',
      'part 2 of any (kind: b)',
    ]);
  });

  it('is each bound, but none that says what holds without it', () => {
    expect(
      lost({
        match: {
          sequence: [
            { kind: 'a', assertion: 'any' },
            { quantity: 'percent', atLeast: 5, atMost: 9 },
          ],
          order: 'any',
          gap: 5,
        },
      }),
    ).toEqual([
      'order: any',
      'gap: 5',
      'part 1 of sequence (kind: a)',
      'part 2 of sequence (quantity: percent)',
      'assertion: any',
      'atLeast: 5',
      'atMost: 9',
    ]);
    expect(lost({ match: { kind: 'a', assertion: 'affirmed' } })).toEqual([]);
    expect(lost({ match: { near: [{ kind: 'a' }, { kind: 'b' }], gap: 2 } })).toContain('gap: 2');
    expect(
      lost({
        match: {
          count: { of: { kind: 'a', sections: ['skills'] }, atLeast: 2, distinct: true },
          in: 'entry',
        },
      }),
    ).toEqual(['in: entry', 'count of at least 2', 'distinct', 'sections: skills']);
  });

  it('is each excuse and grade with what they ask for, and what the rule reads and concerns', () => {
    const match = { kind: 'a' };
    expect(
      lost({
        match,
        unless: [{ reason: 'toy', because: { en: 'A toy.', ru: 'Игрушка.' }, kind: 'toy', in: 'entry' }],
        grades: [{ grade: 'big', points: 9, match: { kind: ['b', 'c'] } }],
        when: { roles: ['engineering'] },
        reads: 'all',
      }),
    ).toEqual([
      'excuse toy',
      'in: entry',
      'grade big',
      'kind: b',
      'kind: c',
      'when: engineering',
      'reads: all',
    ]);
  });

  it('leaves the rest of the rule as it was and says where it stood', () => {
    const [first] = mutationsOf({ match: { all: [{ kind: 'a' }, { kind: ['b', 'c'] }] } }).slice(2);
    expect(first).toMatchObject({
      path: ['match', 'all', 1, 'kind', 0],
      rule: { match: { all: [{ kind: 'a' }, { kind: ['c'] }] } },
    });
  });
});
