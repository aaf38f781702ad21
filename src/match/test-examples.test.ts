import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { testExamples } from './test-examples.js';

describe('testExamples', () => {
  it('finds every example of the built-in rules come out as it says', () => {
    const { passed, failures } = testExamples(loadRuleset());
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(80);
  });

  it('shows an example that comes out otherwise, with what was wanted and what came', () => {
    const small = loadRuleset('fixtures/rulesets/small.yaml');
    const rules = small.rules.map((rule) =>
      rule.id === 'named-stack'
        ? { ...rule, examples: { hit: ['Wrote letters'], miss: ['Used vLLM'] } }
        : rule,
    );
    expect(testExamples({ ...small, rules }).failures).toEqual([
      { rule: 'named-stack', text: 'Wrote letters', expected: 'hit', actual: 'miss' },
      { rule: 'named-stack', text: 'Used vLLM', expected: 'miss', actual: 'hit' },
    ]);
  });
});
