import { expect, test } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { ruleCard } from './rule-card.js';
import { ruleList } from './rule-list.js';

const { rules } = loadRuleset('fixtures/rulesets/small.yaml');

test('the list shows each rule with the points that it can bring', () => {
  const list = ruleList({ rules }, 'en');
  expect(list).toContain('  named-stack       +10 … +20  Names its tools: {tool}\n');
  expect(list).toContain('  no-code-links     −5         No code to look at\n');
});

test('a rule is explained in either language', () => {
  const rule = rules.find(({ id }) => id === 'named-stack');
  if (rule === undefined) throw new Error('the ruleset has changed');
  expect(ruleCard(rule, 'en')).toContain('\nPoints\n  +10, +5 for each further one, +20 at most\n');
  expect(ruleCard(rule, 'ru')).toContain('\nЧто спросить\n  Для чего вы его применяли?\n');
  expect(ruleCard(rule, 'ru')).toContain('«Served a model» не срабатывает');
});
