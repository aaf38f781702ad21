import { describe, expect, it } from 'vitest';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import { buildResume } from '../resume/build-resume.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { annotate } from './annotate.js';
import { compileRuleset } from './compile-ruleset.js';

const ruleset = loadRuleset();
const compiled = compileRuleset(ruleset);

/** Typed numbers of a phrase as "type value", the widest first; "count" is a number that says nothing else. */
function quantitiesIn(text: string): string[] {
  const extract = plainExtract([plainLine(text, { role: 'bullet' })]);
  const { mentions } = annotate(buildResume(extract, ruleset.conventions), compiled);
  return mentions.flatMap(({ quantity }) =>
    quantity === null ? [] : [`${quantity.type} ${quantity.value ?? ''}`.trim()],
  );
}

describe('findQuantities', () => {
  it.each([
    // percent
    ['accuracy up 12%', 'percent 12'],
    ['+9% recall', 'percent 9'],
    ['на 15 процентов', 'percent 15'],
    ['15 percent', 'percent 15'],
    ['70,1%', 'percent 70.1'],
    ['∼62 %', 'percent 62'],
    ['−30%', 'percent 30'],
    ['sixty-eight percent', 'percent 68'],
    ['на 20–30 %', 'percent 30'],
    // percentage points
    ['+2,1 п.п.', 'points 2.1'],
    ['+3 п. п.', 'points 3'],
    ['2.1 pp', 'points 2.1'],
    ['4 percentage points', 'points 4'],
    ['by 1.5 percentage points', 'points 1.5'],
    ['на 3 пункта', 'points 3'],
    ['на 7 процентных пунктов', 'points 7'],
    ['2,1 % п.', 'points 2.1'],
    // factor
    ['2x faster', 'factor 2'],
    ['x2 быстрее', 'factor 2'],
    ['×3 throughput', 'factor 3'],
    ['1,5x', 'factor 1.5'],
    ['2× cheaper', 'factor 2'],
    ['в 2 раза', 'factor 2'],
    ['в 2,5 раза', 'factor 2.5'],
    ['3-fold', 'factor 3'],
    ['3 times faster', 'factor 3'],
    ['вдвое', 'factor'],
    ['втрое', 'factor'],
    ['в пять раз', 'factor'],
    ['in half', 'factor'],
    ['doubled throughput', 'factor'],
    ['на треть', 'fraction'],
    // amount with a unit
    ['p95 180 мс', 'amount 180'],
    ['350 RPS', 'amount 350'],
    ['3k rps', 'amount 3000'],
    ['1200 токенов/с', 'amount 1200'],
    ['40 tokens/s', 'amount 40'],
    ['p95 < 300 ms', 'amount 300'],
    ['$12k a month', 'amount 12000'],
    ['12 000 ₽', 'amount 12000'],
    ['€500', 'amount 500'],
    ['1,5 млн ₽', 'amount 1500000'],
    ['2000 RPS', 'amount 2000'],
    ['1 200 000 ₽', 'amount 1200000'],
    // score
    ['F1 0.84', 'score 0.84'],
    ['F1=0,84', 'score 0.84'],
    ['AUC .91', 'score 0.91'],
    ['было 1,8 с, стало 300 мс', 'transition 300'],
    // tenure
    ['3 years', 'tenure 3'],
    ['5 лет', 'tenure 5'],
    ['15+ years', 'tenure 15'],
    ['8+ лет', 'tenure 8'],
    ['100+ RPS', 'amount 100'],
    ['6 месяцев', 'tenure 6'],
  ])('reads %j as %s', (text, expected) => {
    expect(quantitiesIn(text)).toContain(expected);
  });

  it.each([
    ['0,71 -> 0,84', 0.84],
    ['0.71 → 0.84', 0.84],
    ['с 0,71 до 0,84', 0.84],
    ['from 0.71 to 0.84', 0.84],
    ['0.71 vs 0.84', 0.84],
    ['с 800 до 200 мс', 200],
    ['800ms -> 200ms', 200],
    ['с 81% до 93%', 93],
    ['from 9 hours to 25 minutes', 25],
    ['12,000 -> 3,000', 3000],
    ['$4k -> $1k', 1000],
    ['from 71 to 84', 84],
  ])('reads %j as a change to %d', (text, value) => {
    expect(quantitiesIn(text)).toContain(`transition ${value}`);
  });

  it.each([
    ['40k documents', 40000],
    ['12 тыс. примеров', 12000],
    ['120 000 rows', 120000],
    ['1 200 000 rows', 1200000],
    ['2 млн строк', 2000000],
  ])('reads %j as the number %d of things', (text, value) => {
    expect(quantitiesIn(text).map((found) => Number(found.split(' ')[1]))).toEqual([value]);
  });

  it.each([
    'in 2021',
    'с 2019 года',
    'с 2019 г.',
    '1995 года рождения',
    '2019-2021',
    '2020 to 2022',
    '05.2023',
    '12.05.2020',
    '2023-11-05',
    '15 марта 2022 г.',
    'in the 2010s',
    '+7 912 345 67 89',
    '8 (912) 345-67-89',
    '+1 (415) 555-0100',
    '8 800 555 35 35',
    'GPT-4',
    'GPT-3.5 -> GPT-4',
    'p95',
    'Llama 2 7B',
    'Qwen2.5-14B',
    'YOLOv8 и T5',
    'bge-m3',
    'H100',
    'x86 и x64',
    'v1.2.3',
  ])('sees no quantity in %j', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  it.each([
    ['4×A100', 'factor'],
    ['8xH100', 'factor'],
    ['2x GPU', 'factor'],
    ['Llama 2 -> Llama 3', 'transition'],
    ['2020 -> 2021', 'transition'],
    ['5 лет -> 6 лет', 'transition'],
    ['от 20 до 40 RPS', 'transition'],
    ['10 000,50 ₽', 'score'],
    ['с 2019 года', 'tenure'],
  ])('does not take %j for a %s', (text, type) => {
    expect(quantitiesIn(text).map((found) => found.split(' ')[0])).not.toContain(type);
  });
});
