import { describe, expect, it } from 'vitest';
import { conditionShape } from '../ruleset/condition-schema.js';
import type { Node } from '../ruleset/schema.js';
import { describeCondition } from './describe-condition.js';

const CONDITIONS: readonly (readonly [condition: Node, en: string, ru: string])[] = [
  [{ term: ['library/vllm', 'serving/ray'] }, 'library/vllm, serving/ray', 'library/vllm, serving/ray'],
  [{ kind: 'tool' }, 'a mention of the kind tool', 'упоминание вида tool'],
  [{ text: ['с нуля'] }, '“с нуля”', '«с нуля»'],
  [
    { quantity: ['percent', 'factor'], atLeast: 5 },
    'a number (percent, factor) of at least 5',
    'число (проценты, во сколько раз), не меньше 5',
  ],
  [
    { quantity: 'percent', atLeast: 100, atMost: 100 },
    'a number (percent) of exactly 100',
    'число (проценты), ровно 100',
  ],
  [
    { link: 'code-repository' },
    'a link of the candidate’s own (code repository)',
    'своя ссылка (репозиторий с кодом)',
  ],
  [{ re: 'GPT-[0-9]' }, 'words that match “GPT-[0-9]”', 'слова по шаблону «GPT-[0-9]»'],
  [
    { re: `GPT-[0-9]${'|Llama-[0-9]'.repeat(9)}` },
    'words that match “GPT-[0-9]|Llama-[0-9]|Llama-[0-9]|Llama-[0-9]|L…”',
    'слова по шаблону «GPT-[0-9]|Llama-[0-9]|Llama-[0-9]|Llama-[0-9]|L…»',
  ],
  [
    { makerOf: 'model' },
    'a mention of the kind model in a job at its maker',
    'упоминание вида model на работе у тех, кто это сделал',
  ],
  [
    { kind: 'metric', quoted: true },
    'a mention of the kind metric in quotation marks',
    'упоминание вида metric в кавычках',
  ],
  [{ rule: 'production' }, 'a hit of the rule production', 'срабатывание правила production'],
  [{ words: 30 }, 'at least 30 words', 'слов не меньше 30'],
  [
    { anachronism: 'job' },
    'something that came out only after the job had ended',
    'что-то, вышедшее уже после окончания этой работы',
  ],
  [
    { anachronism: 'tenure' },
    'more years with something than it has been out',
    'опыт с чем-то длиннее, чем оно существует',
  ],
  [{ all: [{ text: 'a' }, { text: 'b' }] }, '“a” and “b”', '«a» и «b»'],
  [
    { any: [{ all: [{ text: 'a' }, { text: 'b' }] }, { text: 'c' }] },
    '(“a” and “b”) or “c”',
    '(«a» и «b») или «c»',
  ],
  [{ none: [{ text: 'a' }, { text: 'b' }] }, 'none of these: “a” or “b”', 'ничего из этого: «a» или «b»'],
  [
    { sequence: [{ text: 'a' }, { text: 'b' }], gap: 1 },
    'in one clause, at most 1 word apart, in this order: “a” + “b”',
    'в одной части предложения, не дальше 1 слова друг от друга, в таком порядке: «a» + «b»',
  ],
  [
    { sequence: [{ text: 'a' }, { text: 'b' }], order: 'any', gap: 0 },
    'in one clause, side by side: “a” + “b”',
    'в одной части предложения, вплотную: «a» + «b»',
  ],
  [
    { near: [{ text: 'a' }, { text: 'b' }] },
    'in one clause, at most 5 words apart: “a” + “b”',
    'в одной части предложения, не дальше 5 слов друг от друга: «a» + «b»',
  ],
  [
    { count: { of: { kind: 'tool' }, atLeast: 3, distinct: true } },
    'at least 3 different ones: a mention of the kind tool',
    'не меньше 3 разных: упоминание вида tool',
  ],
  [
    { kind: 'tool', in: 'entry', sections: ['experience', 'projects'] },
    'a mention of the kind tool (section: experience, projects) in the same job or project',
    'упоминание вида tool (раздел: опыт, проекты) в том же месте работы или проекте',
  ],
  [{ sections: ['skills'] }, 'a place in these sections: skills', 'место в одном из разделов: навыки'],
  [
    { kind: 'train', assertion: 'negated' },
    'a mention of the kind train (denied)',
    'упоминание вида train (с отрицанием)',
  ],
  [{ text: 'a', kind: 'tool', as: 'it' }, 'a mention of the kind tool and “a”', 'упоминание вида tool и «a»'],
];

describe('a condition in words', () => {
  it.each(CONDITIONS)('%j', (condition, en, ru) => {
    expect([describeCondition(condition, 'en'), describeCondition(condition, 'ru')]).toEqual([en, ru]);
  });

  it('is tried here with every key that there is', () => {
    const tried = new Set(CONDITIONS.flatMap(([condition]) => Object.keys(condition)));
    expect([...tried].sort()).toEqual(Object.keys(conditionShape).sort());
  });
});
