import { describe, expect, it } from 'vitest';
import { extractOf, probe, role, rulesetWith } from '../../fixtures/probe-rule.js';
import { buildResume } from '../resume/build-resume.js';
import { compileRuleset } from './compile-ruleset.js';
import { explain } from './explain.js';
import { judge } from './judge.js';

const TOOL = '{kind: tool}';
/** Nine parts that are all over the passage and a last one that never fits can be combined in very many ways. */
const ENDLESS = `match: {near: [${Array(9).fill(TOOL).join(', ')}, {kind: train}], gap: 50}`;
/** The verb stands further from each tool than the gap allows, so all ways fail. */
const NAMES = `${'Docker, vLLM, '.repeat(30)}${'и так далее, '.repeat(25)}обучил`;

describe('a rule that would try too many ways', () => {
  it('is left open on that resume, and says so', () => {
    expect(probe(ENDLESS, NAMES)).toMatchObject({
      status: 'unknown',
      reason: 'budget',
      hits: 0,
      evidence: [],
    });
  }, 5000);

  it('is judged as ever on others', () => {
    expect(probe(ENDLESS, 'Docker, vLLM; обучил').status).toBe('miss');
  });

  it('takes nothing from other rules, and comes out the same in an explanation', () => {
    const slow = rulesetWith(ENDLESS);
    const [first] = slow.rules;
    const quick = { ...first, id: 'quick', match: { kind: 'tool' } } as NonNullable<typeof first>;
    const ruleset = { ...slow, rules: [...slow.rules, quick] };
    const resume = buildResume(extractOf(NAMES, {}), ruleset.conventions);
    const compiled = compileRuleset(ruleset);
    const findings = judge(resume, compiled, role);
    expect(findings.map(({ rule, status }) => [rule, status])).toEqual([
      ['probe', 'unknown'],
      ['quick', 'hit'],
    ]);
    expect(explain(resume, compiled, role).map(({ finding }) => finding)).toEqual(findings);
    expect(judge(resume, compiled, role)).toEqual(findings);
  }, 5000);

  it('is not one with a pattern that is found all over the document', () => {
    const codes = Array.from({ length: 60 }, (_, i) => `Closed the ticket ML-${i} and wrote down why`).join(
      '\n',
    );
    const counted =
      "match: {count: {of: {re: '[A-Z]{2,5}-[0-9]{1,6}', assertion: any}, atLeast: 50}}\nscope: document";
    expect(probe(counted, codes).status).toBe('hit');
  });

  it('is not one that is written plainly, however long the resume is', () => {
    const long = '- Обучил BERT, запустил в Docker, потом на vLLM\n'.repeat(500).trim();
    const plain = `match: {near: [{kind: train}, {kind: model}, ${TOOL}], all: [{in: document, any: [${TOOL}]}]}`;
    expect(probe(plain, long)).toMatchObject({ status: 'hit', hits: 500 });
  });
});
