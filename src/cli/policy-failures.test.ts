import { expect, test } from 'vitest';
import { finding, screened } from '../../fixtures/reports/sample-report.js';
import { policyFailures } from './policy-failures.js';

const results = [
  screened({ score: 50 }),
  screened({ score: 49, findings: [finding({ status: 'excused' })] }),
];

test('findings alone fail nothing', () => {
  expect(policyFailures(results, { failUnder: null, failOn: [] })).toEqual([]);
});

test('a resume below the threshold fails, one at it passes', () => {
  expect(policyFailures(results, { failUnder: 50, failOn: [] })).toEqual(['--fail-under 50: 1 resume below']);
});

test('only hits of a rule count, excused ones do not', () => {
  expect(policyFailures(results, { failUnder: null, failOn: ['measured-results'] })).toEqual([
    '--fail-on measured-results: hit in 1 resume',
  ]);
});
