import { expect, test } from 'vitest';
import { linesOf } from '../../fixtures/labelled-resumes.js';
import { plainExtract } from '../read/plain-extract.js';
import { buildResume } from '../resume/build-resume.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { compileRoleTitles, guessRole } from './guess-role.js';

const ruleset = loadRuleset();
const titles = compileRoleTitles(ruleset.roles);
const guess = (text: string): string | null =>
  guessRole(buildResume(plainExtract(linesOf(text, ruleset.conventions)), ruleset.conventions), titles)?.id ??
  null;

test.each([
  ['Jane Sample\nMLOps engineer\n\nExperience\n2020 - 2022\nA bank, data scientist', 'mlops-engineer'],
  ['Анна Пример\nЖелаемая должность: продакт-менеджер\n\nОпыт работы\nПрограммист', 'ai-product-manager'],
  ['Иван Пример\nФулстек-разработчик', 'fullstack-ai'],
  [
    'Jane Sample\nFullstack / LLM engineer\n\nExperience\n2019 - 2024\nA shop, frontend developer',
    'fullstack-ai',
  ],
  [
    'Jane Sample\nData engineer, LLM engineer\n\nExperience\n2021 - 2024\nA shop, head of a branch\n2019 - 2021\nA bank, data scientist',
    'data-engineer-ai',
  ],
  ['Jane Sample\nPhD student, computational linguistics', 'nlp-researcher'],
  [
    'Иван Пример\n\nОпыт работы\n2021 - 2024\nСклад, инженер данных\n2018 - 2021\nПрограммист',
    'data-engineer-ai',
  ],
])('%j speaks for %s', (text, role) => {
  expect(guess(text)).toBe(role);
});

test('without a title nothing is guessed', () => {
  expect(guess('Иван Пример\n\nНавыки\nPython, продакшн, исследования')).toBe(null);
  expect(guess('Jane Sample\n\nEducation\nData science, a university')).toBe(null);
});
