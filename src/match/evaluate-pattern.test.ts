import { describe, expect, it } from 'vitest';
import { probe, statusOf as status } from '../../fixtures/probe-rule.js';

describe('a pattern', () => {
  it.each([
    [
      'matches what names can not say',
      "re: '[A-Z]{2,5}-\\d{3,}'",
      'Closed ML-1234 last week',
      'Closed ML-12',
    ],
    ['knows Russian letters', "re: '(?i)обуч\\p{L}+ с нуля'", 'Обучила с нуля', 'Обучила с утра'],
    ['keeps letter case', "re: 'АРГУС'", 'внедрил АРГУС', 'внедрил Аргус'],
    ['matches whole Latin words', "re: 'ML'", 'ML engineer', 'HTML engineer, MLOps'],
    ['matches whole Russian words', "re: 'код'", 'писал код', 'писал кодек, рекодинг'],
    ['finds the whole word behind an alternative', "re: 'обуч|обучил'", 'обучил', 'обучал'],
    ['takes digits for part of a word', "re: '[0-9]+'", 'ran 40 jobs', 'ran GPT4 jobs'],
    ['needs no word around signs', "re: '\\$[0-9]+[km]'", 'saved $40k, twice', 'saved 40k'],
    ['is one of several', "re: [foo, 'ба+р']", 'был в бааар', 'был в баре'],
    ['holds together with a name', "kind: tool\nre: 'v[0-9]+'", 'Docker v2', 'Docker 2'],
    [
      'stands in a sequence',
      "near: [{kind: train}, {re: '[0-9]+ GPU'}]\ngap: 2",
      'обучил на 8 GPU',
      'обучил. Купил 8 GPU',
    ],
    ['is counted', "count: {of: {re: '[A-Z]-[0-9]'}, atLeast: 2}", 'A-1 and B-2', 'A-1'],
  ])('%s', (_what, keys, hit, miss) => {
    const match = `match:\n  ${keys.replaceAll('\n', '\n  ')}`;
    expect([status(match, hit), status(match, miss)]).toEqual(['hit', 'miss']);
  });

  it('matches the text of its own passage only', () => {
    expect(status("match: {re: 'foo bar'}", 'a foo. Bar foo')).toBe('miss');
    expect(status("match: {re: '^Docker$'}", '- uses Docker\n- Docker')).toBe('hit');
    expect(status("match: {all: [{kind: train}, {re: 'foo', in: entry}]}", '- trained it\n- foo')).toBe(
      'hit',
    );
  });

  it('is denied and wished for like a name', () => {
    expect(status("match: {re: 'GPT-[0-9]'}", 'did not touch GPT-3')).toBe('miss');
    expect(status("match: {re: 'GPT-[0-9]'}", 'Хочу освоить GPT-3')).toBe('miss');
    expect(status("match: {re: 'GPT-[0-9]', assertion: negated}", 'не трогал GPT-3')).toBe('hit');
  });

  it('reads hidden text only where the rule does', () => {
    const pattern = "match: {re: 'ig.ore'}\nscope: document";
    expect(status(pattern, 'x', { hidden: 'please ignore' })).toBe('miss');
    expect(status(`reads: hidden\n${pattern}`, 'x', { hidden: 'please ignore' })).toBe('hit');
    expect(status(`reads: hidden\n${pattern}`, 'please ignore', { hidden: 'x' })).toBe('miss');
  });

  it('matches in the sections that are asked for, if they were found', () => {
    const pattern = "match: {re: 'foo', sections: [projects]}\nscope: document";
    expect(status(pattern, 'Skills\nfoo\nProjects\nbar', { headless: true })).toBe('miss');
    expect(status(pattern, 'Skills\nbar\nProjects\nfoo', { headless: true })).toBe('hit');
    expect(status(pattern, 'foo', { headless: true })).toBe('unknown');
  });

  it('is quoted and shown in titles as it was written', () => {
    const finding = probe("match: {re: 'arXiv:[0-9.]+', as: paper}", 'Read  arXiv:1706.03762, twice.');
    expect(finding.captures).toEqual({ paper: 'arXiv:1706.03762' });
    expect(finding.evidence).toMatchObject([
      { quote: 'Read arXiv:1706.03762, twice.', matched: ['arXiv:1706.03762'] },
    ]);
  });

  it('that would take for ever elsewhere finds what is there and is done', () => {
    const slow = "match: {re: '(a+)+$'}\nscope: document";
    expect(status(slow, `${'a'.repeat(5000)}`)).toBe('hit');
    expect(status(slow, `${'a'.repeat(5000)}!`)).toBe('miss');
  }, 2000);
});
