import { describe, expect, it } from 'vitest';
import { buildResume } from '../resume/build-resume.js';
import { headingFinder } from '../resume/section-headings.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { compareLabels, type Label, type LabelComparison } from './compare-labels.js';
import { compileRuleset } from './compile-ruleset.js';
import { exampleExtract } from './example-extract.js';

const ruleset = loadRuleset('fixtures/rulesets/small.yaml');
const compiled = compileRuleset(ruleset);
const [role] = ruleset.roles;

function compare(text: string, flags: Label['flags'], evidence: Label['evidence'] = {}): LabelComparison {
  if (role === undefined) throw new Error('the ruleset has changed');
  const extract = exampleExtract({ text }, null, headingFinder(ruleset.conventions));
  const resume = buildResume(extract, ruleset.conventions);
  return compareLabels([{ file: 'ivan.txt', flags, evidence, resume, role }], compiled, null);
}

describe('rules held against labels', () => {
  it('agree where both say the same, and leave out what the label says nothing of', () => {
    const text = 'Used vLLM\nWorked with AI';
    expect(compare(text, { 'named-stack': true, 'measured-results': false })).toEqual({
      agreed: 2,
      disagreements: [],
    });
  });

  it('are noisy where a rule hits and should not: the sentence with all that was found in it', () => {
    const { disagreements } = compare('Wrote letters. Cut AI out of them\nUsed vLLM', { 'vague-ai': false });
    expect(disagreements).toEqual([
      {
        file: 'ivan.txt',
        rule: 'vague-ai',
        kind: 'noisy',
        status: 'hit',
        reason: null,
        sentences: [
          {
            text: 'Cut AI out of them',
            mentions: [
              { words: 'Cut', what: 'action/speed-up', kinds: ['improve'], assertion: 'affirmed' },
              { words: 'AI', what: 'claim/ai', kinds: ['vague'], assertion: 'affirmed' },
            ],
          },
        ],
      },
    ]);
  });

  it('miss a hit: the sentences that the label quotes, or else the nearest miss', () => {
    const text = 'Cut latency of the shop\nMade the answers twice as fast';
    const flags = { 'measured-results': true };
    expect(compare(text, flags).disagreements).toMatchObject([
      { kind: 'missing', status: 'miss', sentences: [{ text: 'Cut latency of the shop' }] },
    ]);
    const quoted = { 'measured-results': ['answers  twice as FAST'] };
    expect(compare(text, flags, quoted).disagreements).toMatchObject([
      { kind: 'missing', sentences: [{ text: 'Made the answers twice as fast', mentions: [] }] },
    ]);
  });

  it('are right for the wrong reason where a hit rests on none of the sentences that the label quotes', () => {
    const text = 'Used vLLM\nUsed CatBoost';
    const flags = { 'named-stack': true };
    expect(compare(text, flags, { 'named-stack': ['Used CatBoost'] }).disagreements).toMatchObject([
      { kind: 'wrong', sentences: [{ text: 'Used vLLM' }] },
    ]);
    expect(compare(text, flags, { 'named-stack': ['Used CatBoost', 'vLLM'] }).disagreements).toEqual([]);
    expect(compare(text, flags, { 'named-stack': ['not in the text'] }).disagreements).toEqual([]);
  });
});
