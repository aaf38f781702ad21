import { describe, expect, it } from 'vitest';
import { probe, statusOf as status } from '../../fixtures/probe-rule.js';

describe('near', () => {
  const near = 'match: {near: [{kind: train}, {kind: frontier, as: model}, {kind: scratch}], gap: 2}';
  it.each([
    ['Trained GPT-3 from scratch', 'hit'],
    ['GPT-3 was trained from scratch', 'hit'],
    ['Обучил с нуля свою GPT-3', 'hit'],
    ['GPT-3 была мной обучена с нуля', 'hit'],
    ['Обучил GPT-3. Приложение написал с нуля', 'miss'],
    ['Trained people; saw GPT-3 rise from scratch', 'miss'],
    ['Обучил за три года больших трудов с нуля GPT-3', 'miss'],
    ['Не обучал GPT-3 с нуля', 'miss'],
  ])('%s: %s', (text, expected) => {
    expect(status(near, text)).toBe(expected);
  });

  it('is a sequence in any order', () => {
    const sequence = near.replace('near:', 'sequence:').replace('gap: 2', 'gap: 2, order: any');
    for (const text of ['GPT-3 was trained from scratch', 'Обучил с нуля свою GPT-3', 'GPT-3 from scratch'])
      expect(probe(sequence, text)).toEqual(probe(near, text));
  });

  it('has parts of several words and of several conditions', () => {
    const nested = 'match: {near: [{near: [{kind: train}, {kind: model}], gap: 1}, {kind: scratch}], gap: 3}';
    expect(status(nested, 'From scratch, in a year, BERT was trained')).toBe('hit');
    expect(status(nested, 'Trained it from scratch, then bought BERT')).toBe('miss');
  });
});

describe('in', () => {
  const together = '{in: sentence, all: [{kind: train}, {kind: model, as: model}]}';

  it('looks for one passage inside that holds everything', () => {
    const rule = `match: {all: [{kind: tool}, ${together}]}\nscope: entry`;
    expect(status(rule, '- Docker\n- обучил BERT')).toBe('hit');
    expect(status(rule, '- Docker\n- обучил людей. Видел BERT')).toBe('miss');
    expect(probe(rule, '- видел GPT-3\n- Docker\n- обучил BERT').captures).toEqual({ model: 'BERT' });
  });

  it('finds none of what stands apart', () => {
    const rule = `match: {kind: tool, none: [${together}]}\nscope: document`;
    expect(status(rule, '- Docker\n- trained people. Saw BERT')).toBe('hit');
    expect(status(rule, '- Docker\n- trained BERT')).toBe('miss');
  });

  it('counts what stands in each passage', () => {
    const rule = `match: {count: {of: ${together}, atLeast: 4}}\nscope: document`;
    expect(status(rule, '- trained BERT\n- обучил GPT-3')).toBe('hit');
    expect(status(rule, '- trained BERT\n- видел GPT-3')).toBe('miss');
  });
});

describe('an absence', () => {
  const absent = 'match: {none: [{kind: model}]}\nscope: document';

  it('says where was looked for what is absent', () => {
    const text = 'Skills\nDocker\nProjects\nhttps://github.com/ivan/rag\nОпыт работы\nдокер';
    const page = { headless: true, hidden: 'BERT' };
    expect(probe(absent, text, page)).toMatchObject({
      status: 'hit',
      evidence: [],
      looked: { sections: ['skills', 'projects', 'experience'], links: 1 },
    });
    expect(probe(`reads: all\n${absent}`, text, page).status).toBe('miss');
  });

  it('needs no such word where something is quoted', () => {
    expect(probe('match: {kind: tool, none: [{kind: model}]}', 'Docker').looked).toBeUndefined();
  });
});

describe('a denial', () => {
  it('can be an excuse that stays visible instead of a miss', () => {
    const rule =
      'match: {near: [{kind: train, assertion: any}, {kind: frontier, assertion: any}]}\nunless: [{reason: denied, kind: train, assertion: negated}]';
    expect(probe(rule, 'Не обучал GPT-3')).toMatchObject({ status: 'excused', reason: 'denied' });
    expect(probe(rule, 'Обучал GPT-3').status).toBe('hit');
  });
});

describe('what titles show', () => {
  it('is the mention that made the rule hit, not the first of its kind', () => {
    const rule = 'match: {near: [{kind: train}, {kind: model, as: model}], gap: 0}';
    expect(probe(rule, 'Смотрел на BERT и обучил GPT-3').captures).toEqual({ model: 'GPT-3' });
  });

  it('may be counted, or stand in a wider passage', () => {
    expect(
      probe('match: {count: {of: {kind: tool, as: tool}, atLeast: 2}}', 'vLLM in Docker').captures,
    ).toEqual({ tool: 'vLLM' });
    expect(
      probe(
        'match: {all: [{kind: train}, {in: entry, all: [{kind: tool, as: tool}]}]}',
        '- trained it\n- Docker',
      ).captures,
    ).toEqual({ tool: 'Docker' });
  });
});

describe('what an ambiguous name needs', () => {
  const match = 'match: {term: tool/falcon}';
  const needing = (needs: string): string =>
    `  - {id: tool/falcon, names: [Falcon], kinds: [tool], needs: ${needs}}\n`;
  const outcome = (needs: string, text: string): string => probe(match, text, {}, needing(needs)).status;

  it('is a kind or an entry in the same job, unless said otherwise', () => {
    expect(outcome('{kind: model}', '- ran Falcon\n- and BERT')).toBe('hit');
    expect(outcome('{term: model/bert}', '- ran Falcon\n- and BERT')).toBe('hit');
    expect(outcome('{term: model/gpt-3}', '- ran Falcon\n- and BERT')).toBe('miss');
  });

  it('may have to stand nearer, or anywhere', () => {
    expect(outcome('{kind: model, in: sentence}', '- ran Falcon\n- and BERT')).toBe('miss');
    expect(outcome('{kind: model, in: sentence}', 'обучил BERT и Falcon')).toBe('hit');
    const apart = 'Skills\nFalcon\nProjects\nBERT';
    expect(outcome('{kind: model, in: section}', apart)).toBe('miss');
    expect(outcome('{kind: model, in: document}', apart)).toBe('hit');
  });

  it('may be one of several things, or all of them', () => {
    const either = '{any: [{kind: deploy}, {term: model/bert}]}';
    expect(outcome(either, 'deployed Falcon')).toBe('hit');
    expect(outcome(either, 'BERT, Falcon')).toBe('hit');
    expect(outcome(either, 'GPT-3, Falcon')).toBe('miss');
    expect(outcome('{kind: deploy, term: model/bert}', 'deployed Falcon')).toBe('miss');
    expect(outcome('{kind: deploy, term: model/bert}', 'deployed Falcon and BERT')).toBe('hit');
  });

  it('is never the name itself or another ambiguous one', () => {
    expect(outcome('{kind: tool}', 'Falcon and Falcon')).toBe('miss');
    expect(outcome('{kind: tool}', 'Falcon and Ray')).toBe('miss');
    expect(outcome('{kind: tool}', 'Falcon and vLLM')).toBe('hit');
  });
});

describe('quoted', () => {
  it('tells words in quotation marks from those outside', () => {
    const inside = 'match: {kind: model, quoted: true}';
    const outside = 'match: {kind: model, quoted: false}';
    for (const [text, within] of [
      ['A talk “BERT for beginners”', true],
      ['Доклад «BERT для начинающих»', true],
      ['Обучил BERT для «Ромашки»', false],
      ['A 15" screen with BERT on a 17" one', false],
    ] as const) {
      expect([text, status(inside, text), status(outside, text)]).toEqual([
        text,
        within ? 'hit' : 'miss',
        within ? 'miss' : 'hit',
      ]);
    }
  });

  it('goes for patterns, too', () => {
    expect(status("match: {re: 'BE[A-Z]+', quoted: true}", 'A talk “BERT for beginners”')).toBe('hit');
    expect(status("match: {re: 'BE[A-Z]+', quoted: true}", 'Trained BERT')).toBe('miss');
  });
});
