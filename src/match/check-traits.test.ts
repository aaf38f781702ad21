import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { readProtectedTraits } from '../ruleset/read-protected-traits.js';
import { checkTraits } from './check-traits.js';

const ruleset = loadRuleset('fixtures/rulesets/small.yaml');
const check = checkTraits(readProtectedTraits());

/** What a vocabulary that looks for this name is warned of. */
const traitOf = (name: string, kind = 'own'): string | null =>
  check({ ...ruleset, vocabulary: [{ id: 'own/name', names: [name], kinds: [kind] }] })[0]
    ?.message.split(': ')
    .at(-1) ?? null;

describe('words that stand for a protected trait', () => {
  it.each([
    ['возрастом до 35', 'age'],
    ['молодых специалистов', 'age'],
    ['дата рождения', 'age'],
    ['young team', 'age'],
    ['how old', 'age'],
    ['=Age', 'age'],
    ['мужчинами', 'gender'],
    ['девушка', 'gender'],
    ['women', 'gender'],
    ['замужем', 'family'],
    ['без детей', 'family'],
    ['maternity', 'family'],
    ['married', 'family'],
    ['гражданство РФ', 'nationality'],
    ['славянской внешности', 'nationality'],
    ['native speakers', 'nationality'],
    ['православная гимназия', 'religion'],
    ['religious', 'religion'],
    ['инвалидность', 'health'],
    ['disabilities', 'health'],
    ['выпускники МГУ', 'school'],
    ['университетов', 'school'],
    ['Stanford', 'school'],
  ])('%s: %s', (name, trait) => {
    expect(traitOf(name)).toBe(trait);
  });

  it.each([
    'Yandex School of Data Analysis',
    'школы анализа данных',
    'age estimation',
    'page',
    'AG2',
    'agents',
    'family of models',
    'семь',
    'детектор',
    'жёсткий диск',
    'race conditions',
    'racing',
    'Universal Dependencies',
    'health checks',
    'disabled',
    'мужества',
    'пол часа',
    'средний возврат',
    'молоко',
  ])('%s: none', (name) => {
    expect(traitOf(name)).toBeNull();
  });

  it('are looked for in what a rule says and asks, in both languages', () => {
    const [rule] = ruleset.rules;
    if (rule === undefined) throw new Error('the ruleset is empty');
    const title = { en: 'From a good school', ru: 'Из хорошего вуза' };
    const ask = { en: 'How old are you?', ru: 'Сколько вам лет?' };
    const found = check({ ...ruleset, vocabulary: [], rules: [{ ...rule, title, ask }] });
    expect(found.map(({ path, message }) => [path.join('.'), message.split(': ').at(-1)])).toEqual([
      ['title.en', 'school'],
      ['ask.en', 'age'],
      ['title.ru', 'school'],
      ['ask.ru', 'age'],
    ]);
  });

  it('may stand in a decoy, as that keeps them from being counted', () => {
    expect(traitOf('young team', 'decoy')).toBeNull();
  });

  it('are looked for in the questions of an interview', () => {
    const [question] = loadRuleset().questions;
    if (question === undefined) throw new Error('there are no questions');
    const ask = { en: 'Do you plan to have children?', ru: 'Планируете ли вы детей?' };
    const found = check({ ...ruleset, vocabulary: [], rules: [], questions: [{ ...question, ask }] });
    expect(found.map(({ collection, path }) => [collection, ...path])).toEqual([
      ['questions', 'ask', 'en'],
      ['questions', 'ask', 'ru'],
    ]);
  });
});
