import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Rule } from '../ruleset/schema.js';
import { testExamples } from './test-examples.js';

const small = loadRuleset('fixtures/rulesets/small.yaml');
const vocabulary = [
  ...small.vocabulary,
  { id: 'lab/first', names: ['First Lab'], kinds: ['lab'] },
  { id: 'lab/second', names: ['Second Lab'], kinds: ['lab'] },
  { id: 'model/one', names: ['One-7B'], kinds: ['model'], maker: ['lab/first'] },
  { id: 'model/orphan', names: ['Orphan-7B'], kinds: ['model'] },
];

function wrong(keys: Partial<Rule>): string[] {
  const rules = small.rules.map((rule) => ({
    ...rule,
    examples: {},
    ...(rule.id === 'named-stack' ? keys : {}),
  }));
  return testExamples({ ...small, vocabulary, rules }).failures.map(
    ({ text, actual }) => `${actual}: ${text}`,
  );
}

describe('a thing mentioned with its maker', () => {
  it('is told from one beside any other lab, and from one whose maker is not known', () => {
    const match: Rule['match'] = { makerOf: 'model' };
    const examples = {
      hit: ['One-7B at First Lab', 'First Lab: trained One-7B'],
      miss: ['One-7B at Second Lab', 'Orphan-7B at First Lab', 'First Lab', 'One-7B', 'One-7B\nFirst Lab'],
    };
    expect(wrong({ match, examples })).toEqual([]);
  });

  it('counts where the work was done there, not where its maker is only spoken of', () => {
    const unless: Rule['unless'] = [{ reason: 'maker', makerOf: ['model'], in: 'entry' }];
    const job = (line: string): string =>
      `Experience\n2020 - 2022\nA Mill, engineer\nPlain words, and a full stop.\nRan One-7B.\n${line}`;
    const examples = {
      hit: [job('It beats First Lab.'), job('Tools: Python, First Lab Toolkit.')],
      excused: [job('A year at First Lab.'), job('First Lab paid for it.'), job('В команде First Lab.')].map(
        (text) => ({ text, reason: 'maker' }),
      ),
    };
    expect(wrong({ match: { kind: 'model' }, unless, examples })).toEqual([]);
  });

  it('may stand in the heading of the job', () => {
    const unless: Rule['unless'] = [{ reason: 'maker', makerOf: ['model'], in: 'entry' }];
    const job = (lab: string): string => `Experience\n2020 - 2022\n${lab}, engineer\nRan One-7B`;
    const examples = { hit: [job('Second Lab')], excused: [{ text: job('First Lab'), reason: 'maker' }] };
    expect(wrong({ match: { kind: 'model' }, unless, examples })).toEqual([]);
  });
});
