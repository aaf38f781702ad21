import type { Language, LinkKindName, QuantityType, Scope } from '../ruleset/terms.js';

/** How the parts of a condition are called. Lists of names come joined. */
export interface ConditionWording {
  readonly kind: (names: string) => string;
  readonly quantity: (names: string, value: string) => string;
  readonly quantities: Readonly<Record<QuantityType, string>>;
  readonly value: (atLeast: number | undefined, atMost: number | undefined) => string;
  readonly link: (names: string) => string;
  readonly links: Readonly<Record<LinkKindName, string>>;
  readonly pattern: (patterns: string) => string;
  readonly maker: (names: string) => string;
  readonly rule: (name: string) => string;
  readonly words: (count: number) => string;
  readonly anachronism: Readonly<Record<'job' | 'tenure', string>>;
  readonly count: (atLeast: number, distinct: boolean, of: string) => string;
  readonly sequence: (parts: string, ordered: boolean, gap: number) => string;
  readonly none: (parts: string) => string;
  readonly sections: (names: string) => string;
  /** What stands in these sections, of a condition that asks for nothing else. */
  readonly standsIn: (names: string) => string;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly quoted: (inside: boolean) => string;
  readonly assertion: Readonly<Record<'affirmed' | 'negated' | 'hypothetical' | 'any', string>>;
  readonly and: string;
  readonly or: string;
}

const EN: ConditionWording = {
  kind: (names) => `a mention of the kind ${names}`,
  quantity: (names, value) => `a number (${names})${value}`,
  quantities: {
    percent: 'percent',
    points: 'percentage points',
    factor: 'factor',
    fraction: 'fraction',
    transition: 'from one value to another',
    amount: 'amount with a unit',
    score: 'between 0 and 1',
    count: 'count',
    tenure: 'length of time',
  },
  value: (atLeast, atMost) => {
    if (atLeast !== undefined && atMost !== undefined)
      return atLeast === atMost ? ` of exactly ${atLeast}` : ` from ${atLeast} to ${atMost}`;
    return atLeast === undefined ? ` of at most ${atMost}` : ` of at least ${atLeast}`;
  },
  link: (names) => `a link of the candidate’s own (${names})`,
  links: {
    'code-repository': 'code repository',
    'code-profile': 'profile on a code host',
    'model-or-dataset': 'model or data set',
    competition: 'competition',
    publication: 'publication',
    social: 'social network',
    other: 'other page',
  },
  pattern: (patterns) => `words that match ${patterns}`,
  maker: (names) => `a mention of the kind ${names} in a job at its maker`,
  rule: (name) => `a hit of the rule ${name}`,
  words: (count) => `at least ${count} words`,
  anachronism: {
    job: 'something that came out only after the job had ended',
    tenure: 'more years with something than it has been out',
  },
  count: (atLeast, distinct, of) => `at least ${atLeast} ${distinct ? 'different ones' : 'times'}: ${of}`,
  sequence: (parts, ordered, gap) => {
    const apart = gap === 0 ? 'side by side' : `at most ${gap} ${gap === 1 ? 'word' : 'words'} apart`;
    return `in one clause, ${apart}${ordered ? ', in this order' : ''}: ${parts}`;
  },
  none: (parts) => `none of these: ${parts}`,
  sections: (names) => ` (section: ${names})`,
  standsIn: (names) => `a place in these sections: ${names}`,
  scope: {
    sentence: ' in the same sentence',
    bullet: ' in the same bullet',
    entry: ' in the same job or project',
    section: ' in the same section',
    document: ' anywhere in the resume',
  },
  quoted: (inside) => (inside ? ' in quotation marks' : ' outside quotation marks'),
  assertion: { affirmed: '', negated: ' (denied)', hypothetical: ' (planned)', any: '' },
  and: ' and ',
  or: ' or ',
};

const RU: ConditionWording = {
  kind: (names) => `упоминание вида ${names}`,
  quantity: (names, value) => `число (${names})${value}`,
  quantities: {
    percent: 'проценты',
    points: 'процентные пункты',
    factor: 'во сколько раз',
    fraction: 'на какую долю',
    transition: 'с одного значения до другого',
    amount: 'величина с единицей',
    score: 'от 0 до 1',
    count: 'количество',
    tenure: 'срок',
  },
  value: (atLeast, atMost) => {
    if (atLeast !== undefined && atMost !== undefined)
      return atLeast === atMost ? `, ровно ${atLeast}` : `, от ${atLeast} до ${atMost}`;
    return atLeast === undefined ? `, не больше ${atMost}` : `, не меньше ${atLeast}`;
  },
  link: (names) => `своя ссылка (${names})`,
  links: {
    'code-repository': 'репозиторий с кодом',
    'code-profile': 'профиль на хостинге кода',
    'model-or-dataset': 'модель или датасет',
    competition: 'соревнование',
    publication: 'публикация',
    social: 'соцсеть',
    other: 'другая страница',
  },
  pattern: (patterns) => `слова по шаблону ${patterns}`,
  maker: (names) => `упоминание вида ${names} на работе у тех, кто это сделал`,
  rule: (name) => `срабатывание правила ${name}`,
  words: (count) => `слов не меньше ${count}`,
  anachronism: {
    job: 'что-то, вышедшее уже после окончания этой работы',
    tenure: 'опыт с чем-то длиннее, чем оно существует',
  },
  count: (atLeast, distinct, of) => `не меньше ${atLeast}${distinct ? ' разных' : ''}: ${of}`,
  sequence: (parts, ordered, gap) => {
    const word = new Intl.PluralRules('ru').select(gap) === 'one' ? 'слова' : 'слов';
    const apart = gap === 0 ? 'вплотную' : `не дальше ${gap} ${word} друг от друга`;
    return `в одной части предложения, ${apart}${ordered ? ', в таком порядке' : ''}: ${parts}`;
  },
  none: (parts) => `ничего из этого: ${parts}`,
  sections: (names) => ` (раздел: ${names})`,
  standsIn: (names) => `место в одном из разделов: ${names}`,
  scope: {
    sentence: ' в том же предложении',
    bullet: ' в том же пункте',
    entry: ' в том же месте работы или проекте',
    section: ' в том же разделе',
    document: ' где угодно в резюме',
  },
  quoted: (inside) => (inside ? ' в кавычках' : ' вне кавычек'),
  assertion: { affirmed: '', negated: ' (с отрицанием)', hypothetical: ' (в планах)', any: '' },
  and: ' и ',
  or: ' или ',
};

/** What explanations of conditions say in each language. */
export const CONDITION_WORDING: Readonly<Record<Language, ConditionWording>> = { en: EN, ru: RU };
