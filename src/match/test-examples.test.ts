import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Rule } from '../ruleset/schema.js';
import { type ExampleResults, testExamples } from './test-examples.js';

const small = loadRuleset('fixtures/rulesets/small.yaml');

/** The results of a small ruleset in which one rule is changed and the others have no examples. */
function results(id: string, keys: Partial<Rule>): ExampleResults {
  const rules = small.rules.map((rule) => ({ ...rule, examples: {}, ...(rule.id === id ? keys : {}) }));
  return testExamples({ ...small, rules });
}

describe('testExamples', () => {
  it('finds every example of the built-in rules come out as it says', () => {
    const { passed, failures } = testExamples(loadRuleset());
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(256);
  });

  it('shows an example that comes out otherwise, with what was wanted and what came', () => {
    const examples = { hit: ['Wrote letters'], miss: ['Used vLLM'] };
    expect(results('named-stack', { examples }).failures).toEqual([
      {
        rule: 'named-stack',
        path: ['examples', 'hit', 0],
        text: 'Wrote letters',
        expected: 'hit',
        actual: 'miss',
      },
      {
        rule: 'named-stack',
        path: ['examples', 'miss', 0],
        text: 'Used vLLM',
        expected: 'miss',
        actual: 'hit',
      },
    ]);
  });

  it('lets a known gap fail nothing, and tells of one that is closed', () => {
    const examples = {
      hit: [
        { text: 'Used CatBoost', todo: 'unknown tool' },
        { text: 'Used vLLM', todo: 'done by now' },
      ],
    };
    expect(results('named-stack', { examples })).toEqual({
      passed: 0,
      failures: [],
      gaps: [
        {
          rule: 'named-stack',
          path: ['examples', 'hit', 0],
          text: 'Used CatBoost',
          expected: 'hit',
          actual: 'miss',
          todo: 'unknown tool',
        },
      ],
      closed: [
        {
          rule: 'named-stack',
          path: ['examples', 'hit', 1],
          text: 'Used vLLM',
          expected: 'hit',
          actual: 'hit',
          todo: 'done by now',
        },
      ],
    });
  });

  it('wants the excuse that an example names', () => {
    const unless: Rule['unless'] = [{ reason: 'denied', kind: 'vague' }];
    const examples = { excused: [{ text: 'vLLM and AI', reason: 'toy' }] };
    expect(results('named-stack', { unless, examples }).failures).toMatchObject([
      { expected: 'excused (toy)', actual: 'excused (denied)' },
    ]);
  });

  it('wants the grade that an example names, and none where it names none', () => {
    const grades: Rule['grades'] = [{ grade: 'many', points: 9, match: { kind: 'vague' } }];
    const examples = { hit: ['Used vLLM', { text: 'vLLM and AI', grade: 'many' }, 'vLLM for AI'] };
    const { passed, failures } = results('named-stack', { grades, examples });
    expect(passed).toBe(2);
    expect(failures).toMatchObject([
      { text: 'vLLM for AI', expected: 'hit, grade none', actual: 'hit, grade many' },
    ]);
  });

  it('reads links behind words, hidden text and headings as a document would have them', () => {
    const links = { hit: ['My [code](https://github.com/ivan/ranker)'], miss: ['My code'] };
    expect(results('code-links', { examples: links })).toMatchObject({ passed: 2, failures: [] });
    const hidden = { hit: [{ text: 'A cook', hidden: 'vLLM' }], miss: ['vLLM'] };
    expect(results('named-stack', { reads: 'hidden', examples: hidden })).toMatchObject({
      passed: 2,
      failures: [],
    });
    const match: Rule['match'] = { kind: 'library', sections: ['skills', 'header'] };
    const sections = { hit: ['Skills\nvLLM', 'Ivan, vLLM\nExperience\nA shop'], miss: ['vLLM'] };
    expect(results('named-stack', { match, examples: sections })).toMatchObject({ passed: 3, failures: [] });
  });

  it('leaves unknown what could not be read: links, or sections where the reason says so', () => {
    expect(results('code-links', { examples: { unknown: ['Ivan'], miss: ['Ivan'] } })).toMatchObject({
      passed: 2,
    });
    const match: Rule['match'] = { kind: 'library', sections: ['projects'] };
    const examples = { unknown: [{ text: 'Used vLLM', reason: 'sections' }], miss: ['Used vLLM'] };
    expect(results('named-stack', { match, examples })).toMatchObject({ passed: 2, failures: [] });
  });

  it('hires for the role that an example names', () => {
    const examples = { 'not-applicable': [{ text: 'Ivan', role: 'manager' }], hit: ['Ivan'] };
    expect(results('no-code-links', { examples })).toMatchObject({ passed: 2, failures: [] });
  });
});
