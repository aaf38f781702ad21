import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { CompleteRuleset, Rule } from '../ruleset/schema.js';
import { mutateRuleset } from './mutate-ruleset.js';

const small = loadRuleset('fixtures/rulesets/small.yaml');

function rulesetOf(...changes: (Partial<Rule> & Pick<Rule, 'id'>)[]): CompleteRuleset {
  const rules = changes.flatMap((keys) => {
    const rule = small.rules.find(({ id }) => id === keys.id);
    return rule === undefined ? [] : [{ ...rule, examples: {}, ...keys }];
  });
  return { ...small, rules };
}

const unnoticed = (ruleset: CompleteRuleset): string[] =>
  mutateRuleset(ruleset).survivors.map(({ id, lost }) => `${id}: ${lost}`);

describe('mutateRuleset', () => {
  const match: Rule['match'] = { kind: ['library', 'vague'] };

  it('names a condition whose loss no example notices, and counts all that were tried', () => {
    const examples = { hit: ['Used vLLM'], miss: ['Wrote letters'] };
    expect(mutateRuleset(rulesetOf({ id: 'named-stack', match, examples }))).toEqual({
      tried: 2,
      survivors: [
        { collection: 'rules', id: 'named-stack', path: ['match', 'kind', 1], lost: 'kind: vague' },
      ],
    });
  });

  it('is content when examples tell every condition apart', () => {
    const examples = { hit: ['Used vLLM', 'Used AI'] };
    expect(unnoticed(rulesetOf({ id: 'named-stack', match, examples }))).toEqual([]);
  });

  it('trusts no example that fails as it is, nor a known gap', () => {
    const failing = { hit: ['Used vLLM'], miss: ['Used AI'] };
    expect(unnoticed(rulesetOf({ id: 'named-stack', match, examples: failing }))).toEqual([
      'named-stack: kind: vague',
    ]);
    const todo = { hit: ['Used vLLM', { text: 'Used AI', todo: 'some day' }] };
    expect(unnoticed(rulesetOf({ id: 'named-stack', match, examples: todo }))).toEqual([
      'named-stack: kind: vague',
    ]);
  });

  it('lets examples of rules that refer to a rule speak for it', () => {
    const stack = { id: 'named-stack', match: { kind: 'library', none: [{ text: 'letters' }] } };
    const vague = { id: 'vague-ai', match: { kind: 'vague', none: [{ rule: 'named-stack' }] } };
    const examples = { hit: ['Used AI'], miss: ['Used AI with PyTorch', 'Wrote letters'] };
    expect(unnoticed(rulesetOf(stack, { ...vague, examples }))).toEqual(['named-stack: none']);
    const more = { ...examples, hit: ['Used AI', 'Used AI and PyTorch for letters'] };
    expect(unnoticed(rulesetOf(stack, { ...vague, examples: more }))).toEqual([]);
  });

  it('takes out what an ambiguous name needs around it', () => {
    const vocabulary = [
      ...small.vocabulary,
      { id: 'tool/ray', names: ['Ray'], kinds: ['library'], needs: { kind: 'vague' } },
    ];
    const hit = { hit: ['Used AI on Ray'] };
    const both = { ...hit, miss: ['Met Ray from sales'] };
    expect(unnoticed({ ...rulesetOf({ id: 'named-stack', examples: hit }), vocabulary })).toEqual([
      'tool/ray: needs: vague',
    ]);
    expect(unnoticed({ ...rulesetOf({ id: 'named-stack', examples: both }), vocabulary })).toEqual([]);
  });
});
