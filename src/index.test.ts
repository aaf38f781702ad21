import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

// The library as it is published; its worker threads run what `npm run build` made.
const library: typeof import('./index.js') = await import(new URL('../dist/index.js', import.meta.url).href);
const rules = 'fixtures/rulesets/small.yaml';

test('the library gives the same report as the program', { timeout: 30_000 }, async () => {
  const report = await library.screen(['fixtures/scenarios/documents'], {
    rules,
    asOf: '2026-11-23',
    jobs: 1,
  });
  const args = [
    'screen',
    'fixtures/scenarios/documents',
    '--rules',
    rules,
    '--as-of',
    '2026-11-23',
    '--format',
    'json',
    '--allow-partial',
    '--lang',
    'ru',
  ];
  expect(library.jsonReport(report, { language: 'ru' })).toBe(
    execFileSync('node', ['bin/hypecheck.js', ...args], { encoding: 'utf8' }),
  );
});

test('a single document is screened without a file', async () => {
  const screen = library.createScreener(library.loadRuleset(rules), { role: 'manager' });
  const screening = await screen({
    file: 'cv.txt',
    bytes: new TextEncoder().encode('Trained models with PyTorch'),
  });
  expect(screening).toMatchObject({ file: 'cv.txt', status: 'screened', score: 50 });
});

test('what is wrong is thrown before anything is screened', async () => {
  await expect(library.screen(['nobody.pdf'], { rules })).rejects.toBeInstanceOf(library.InputError);
  await expect(
    library.screen(['fixtures'], { rules: 'fixtures/rulesets/broken.yaml' }),
  ).rejects.toBeInstanceOf(library.RulesetError);
  await expect(library.screen(['-'], { rules })).rejects.toThrow('for the command line only');
});
