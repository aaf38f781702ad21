import { describe, expect, it } from 'vitest';
import { extractOf, probe, role, rulesetWith, statusOf as status } from '../../fixtures/probe-rule.js';
import { buildResume } from '../resume/build-resume.js';
import { compileRuleset } from './compile-ruleset.js';
import { judgeRules } from './judge.js';

describe('operators', () => {
  it.each([
    ['all', 'match: {all: [{kind: train}, {kind: model}]}', 'trained BERT', 'trained it'],
    ['any', 'match: {any: [{kind: train}, {kind: tool}]}', 'used Docker', 'used Excel'],
    ['none', 'match: {kind: train, none: [{kind: toy}]}', 'trained BERT', 'trained a toy BERT'],
    [
      'several keys of one condition',
      'match: {kind: train, any: [{kind: model}, {kind: tool}]}',
      'trained BERT',
      'trained people',
    ],
    ['a list of kinds', 'match: {kind: [deploy, train]}', 'deployed it', 'saw it'],
    ['a term', 'match: {term: model/bert}', 'BERT', 'GPT-3'],
    ['a text', 'match: {text: ["двер*"]}', 'открыл двери', 'закрыл окно'],
    [
      'a sequence',
      'match: {sequence: [{kind: train}, {kind: model}], gap: 1}',
      'trained our BERT',
      'trained a lot of people, then saw BERT',
    ],
    [
      'a sequence as written',
      'match: {sequence: [{kind: train}, {kind: model}]}',
      'trained BERT',
      'BERT was trained',
    ],
    [
      'a sequence in any order',
      'match: {sequence: [{kind: train}, {kind: model}], order: any}',
      'BERT was trained',
      'BERT was used',
    ],
    [
      'a sequence within one clause',
      'match: {sequence: [{kind: train}, {kind: model}]}',
      'trained on data, BERT',
      'trained people; BERT',
    ],
    ['a count', 'match: {count: {of: {kind: tool}, atLeast: 2}}', 'Docker and Docker', 'Docker'],
    [
      'a count of different things',
      'match: {count: {of: {kind: tool}, atLeast: 2, distinct: true}}',
      'Docker, vLLM',
      'Docker, докером',
    ],
    ['a length', 'match: {words: 3}', 'one two three', 'one two'],
    ['a quantity', 'match: {quantity: percent, atLeast: 50}', 'by 60 percent', 'by 40 percent'],
    ['a largest quantity', 'match: {quantity: percent, atMost: 50}', 'by 40 percent', 'by 60 percent'],
  ])('%s', (_what, keys, hit, miss) => {
    expect([status(keys, hit), status(keys, miss)]).toEqual(['hit', 'miss']);
  });

  it('looks no further than its scope, or as far as "in" says', () => {
    const text = '- trained it. Used BERT\n- Docker';
    expect(status('match: {all: [{kind: train}, {kind: model}]}', text)).toBe('miss');
    expect(status('match: {all: [{kind: train}, {kind: model}]}\nscope: bullet', text)).toBe('hit');
    expect(status('match: {all: [{kind: train}, {kind: tool}]}\nscope: bullet', text)).toBe('miss');
    expect(status('match: {all: [{kind: train}, {kind: tool, in: entry}]}', text)).toBe('hit');
    expect(status('match: {all: [{kind: train}, {kind: tool, in: document}]}', text)).toBe('hit');
  });

  it('counts mentions in the sections that are asked for', () => {
    const text = 'Skills\nDocker, BERT\nProjects\nDocker';
    expect(
      status('match: {kind: tool, sections: [projects]}\nscope: document', text, { headless: true }),
    ).toBe('hit');
    expect(
      status('match: {kind: model, sections: [projects]}\nscope: document', text, { headless: true }),
    ).toBe('miss');
  });

  it('believes an ambiguous name only beside what it needs', () => {
    expect(status('match: {term: tool/ray}', 'served BERT with Ray')).toBe('hit');
    expect(status('match: {term: tool/ray}', 'worked with Ray from sales')).toBe('miss');
  });
});

describe('assertions', () => {
  const trained = 'match: {kind: train}';
  it.each([
    ['did not train BERT', 'miss'],
    ['Не обучал BERT', 'miss'],
    ["didn't ever train BERT", 'miss'],
    ['Want to train BERT', 'miss'],
    ['Хочу дома обучить BERT', 'miss'],
    ['not only trained but also deployed BERT', 'hit'],
    ['Не только обучил, но и внедрил', 'hit'],
    ['did not sleep; trained BERT', 'hit'],
    ['did not sleep, but trained BERT', 'hit'],
    ['Не спал. Обучил BERT', 'hit'],
    ['not in the summer of that long and very hot year trained BERT', 'hit'],
  ])('%s: %s', (text, expected) => {
    expect(status(trained, text)).toBe(expected);
  });

  it('can be asked for', () => {
    expect(status('match: {kind: train, assertion: negated}', 'did not train it')).toBe('hit');
    expect(status('match: {kind: train, assertion: negated}', 'trained it')).toBe('miss');
    expect(status('match: {kind: train, assertion: hypothetical}', 'plan to train it')).toBe('hit');
    expect(status('match: {kind: train, assertion: any}', 'did not train it')).toBe('hit');
  });
});

describe('excuses, grades and roles', () => {
  it('leave rules for other roles not applicable', () => {
    expect(status('match: {kind: tool}\nwhen: {roles: [engineering]}', 'Docker')).toBe('not-applicable');
  });

  const excused =
    'match: {sequence: [{kind: train}, {kind: frontier}]}\nunless:\n  - {reason: toy, kind: toy}\n  - {reason: docker, kind: tool, in: entry}';

  it('names the first excuse that holds', () => {
    expect(probe(excused, 'trained a toy GPT-3')).toMatchObject({
      status: 'excused',
      reason: 'toy',
      hits: 0,
    });
    expect(probe(excused, '- trained GPT-3\n- in Docker')).toMatchObject({
      status: 'excused',
      reason: 'docker',
    });
  });

  it('hits where one of two passages has no excuse', () => {
    expect(probe(excused, 'trained a toy GPT-3. Then trained GPT-3')).toMatchObject({
      status: 'hit',
      hits: 1,
      reason: null,
    });
  });

  it('reaches the first grade that any hit reaches', () => {
    const graded =
      'match: {kind: train}\ngrades:\n  - {grade: big, points: 9, match: {kind: frontier}}\n  - {grade: some, points: 5, match: {kind: model}}';
    expect(probe(graded, '- trained BERT\n- trained GPT-3').grade).toBe('big');
    expect(probe(graded, '- trained BERT').grade).toBe('some');
    expect(probe(graded, '- trained people').grade).toBeNull();
  });

  it('counts the passages that hit', () => {
    expect(probe('match: {kind: train}', '- trained it. Trained us\n- trained all').hits).toBe(3);
  });

  it('keeps the words that a title shows', () => {
    expect(
      probe('match: {all: [{kind: train}, {kind: model, as: model}]}', 'Trained  GPT-3 at home').captures,
    ).toEqual({ model: 'GPT-3' });
  });
});

describe('what could not be read', () => {
  const link = 'match: {link: [code-repository]}\nscope: document';
  const noLink = 'match: {none: [{link: [code-repository]}]}\nscope: document';

  it('makes an absent link unknown, not missing', () => {
    expect([status(link, 'x'), status(link, 'x', { linksComplete: false })]).toEqual(['miss', 'unknown']);
    expect([status(noLink, 'x'), status(noLink, 'x', { linksComplete: false })]).toEqual(['hit', 'unknown']);
    expect(probe(noLink, 'x', { linksComplete: false }).reason).toBe('links');
  });

  it('leaves what could be read as it is', () => {
    expect(status(link, 'https://github.com/ivan/rag', { linksComplete: false })).toBe('hit');
    expect(status(noLink, 'https://github.com/ivan/rag', { linksComplete: false })).toBe('miss');
  });

  it('makes a mention outside unknown sections unknown', () => {
    expect(
      probe('match: {kind: tool, sections: [projects]}\nscope: document', 'Docker', { headless: true }),
    ).toMatchObject({
      status: 'unknown',
      reason: 'sections',
    });
  });

  it('is no matter where there is nothing to be found in any section', () => {
    expect(
      status('match: {kind: tool, sections: [projects]}\nscope: document', 'Excel', { headless: true }),
    ).toBe('miss');
  });

  it.each([
    ['match: {kind: tool, sections: [projects]}', 'Excel'],
    ['match: {kind: tool, sections: [projects]}', 'Docker'],
    ['match: {all: [{kind: tool}, {kind: model, sections: [projects]}]}', 'Docker'],
  ])('comes out the same for a report and for an explanation: %s on %s', (keys, text) => {
    const ruleset = rulesetWith(keys);
    const resume = buildResume(extractOf(text, { headless: true }), ruleset.conventions);
    const findings = (thorough: boolean) =>
      judgeRules(resume, compileRuleset(ruleset), role, null, { thorough }).map(({ finding }) => finding);
    expect(findings(false)).toEqual(findings(true));
  });
});

describe('hidden text', () => {
  it('is never evidence of what is read in visible text', () => {
    expect(status('match: {kind: tool}', 'Excel', { hidden: 'Docker' })).toBe('miss');
    expect(status('match: {kind: tool}\nscope: document', 'Excel', { hidden: 'Docker' })).toBe('miss');
    expect(
      status('match: {all: [{kind: train}, {kind: tool, in: document}]}', 'trained it', { hidden: 'Docker' }),
    ).toBe('miss');
    expect(
      status('match: {link: [code-repository]}\nscope: document', 'x', {
        hidden: 'https://github.com/ivan/rag',
      }),
    ).toBe('miss');
  });

  it('is read where a rule asks for it', () => {
    expect(status('reads: hidden\nmatch: {kind: tool}', 'Excel', { hidden: 'Docker' })).toBe('hit');
    expect(status('reads: hidden\nmatch: {kind: tool}', 'Docker', { hidden: 'Excel' })).toBe('miss');
    expect(status('reads: all\nmatch: {kind: tool}', 'Docker')).toBe('hit');
  });
});
