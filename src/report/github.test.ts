import { expect, test } from 'vitest';
import { sampleReport, screened } from '../../fixtures/reports/sample-report.js';
import { githubReport } from './github.js';

const options = { language: 'en', policy: { failUnder: 50, failOn: [] } } as const;

test('errors for the policy, warnings for what was not read, a notice with the totals', () => {
  const report = sampleReport([
    screened(),
    screened({ file: 'low.pdf', score: 49, verdict: 'weak' }),
    { file: 'b.pdf', sha256: null, status: 'unreadable', reason: 'empty', format: null, detail: '' },
  ]);
  expect(githubReport(report, options)).toBe(
    [
      '::error file=low.pdf,title=policy::Score 49, below --fail-under 50',
      '::warning file=b.pdf,title=empty::The file is empty. Ask for it again: the upload probably broke off.',
      '::notice title=hypecheck::3 files: 2 read, 1 not read · unclear 1 · weak 1',
      '',
    ].join('\n'),
  );
});

test('A30: a file name starts no command of its own', () => {
  const file = 'a,title=x::\n::add-mask::secret\r::stop-commands::t%0A.pdf';
  const lines = githubReport(sampleReport([screened({ file, score: 1 })]), options)
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error file=[^:,\r]*,title=policy::Score 1, /);
});
