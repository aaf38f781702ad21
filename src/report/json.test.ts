import { expect, test } from 'vitest';
import { finding, sampleReport, screened } from '../../fixtures/reports/sample-report.js';
import { jsonReport } from './json.js';
import { ndjsonReport } from './ndjson.js';

const fromScratch = finding({
  rule: 'frontier-from-scratch',
  flag: 'red',
  pillar: 'trust',
  status: 'excused',
  reason: 'small-reproduction',
  captures: { model: 'GPT-2' },
  points: 0,
});

test('the report has the names of the contract, in a fixed order', () => {
  const report = JSON.parse(jsonReport(sampleReport([screened()]), { language: 'en' }));
  expect(Object.keys(report)).toEqual([
    'schemaVersion',
    'tool',
    'ruleset',
    'asOf',
    'summary',
    'samePerson',
    'sharedText',
    'results',
  ]);
  expect(report.ruleset).toEqual({ name: 'sample', version: '1.0.0', sha256: 'b'.repeat(64) });
  expect(report.summary).toEqual({
    files: 1,
    screened: 1,
    unreadable: 0,
    verdicts: { strong: 0, promising: 0, unclear: 1, weak: 0 },
  });
  expect(Object.keys(report.results[0]).slice(0, 9)).toEqual([
    ...['file', 'sha256', 'status', 'format', 'pages', 'language', 'role', 'score', 'verdict'],
  ]);
  expect(report.results[0].findings[0].evidence[0]).toEqual(finding().evidence[0]);
});

test('the score can be added up again from the report', () => {
  const result = JSON.parse(jsonReport(sampleReport([screened()]), { language: 'en' })).results[0];
  const points = result.findings.reduce((sum: number, { points }: { points: number }) => sum + points, 0);
  expect(result.base + points + result.clamped).toBe(result.score);
});

test('titles are in the language of the report and name what was found', () => {
  const report = sampleReport([screened({ findings: [fromScratch] })]);
  const [excused] = JSON.parse(jsonReport(report, { language: 'ru' })).results[0].findings;
  expect(excused).toMatchObject({
    title: 'Пишет, что обучил GPT-2 с нуля',
    status: 'excused',
    reason: 'small-reproduction',
    points: 0,
  });
});

test('a file that was not read says why and what to do', () => {
  const row = {
    file: 'b.pdf',
    sha256: null,
    status: 'unreadable',
    reason: 'encrypted',
    format: 'pdf',
    detail: '',
  } as const;
  const [result] = JSON.parse(jsonReport(sampleReport([row]), { language: 'ru' })).results;
  expect(result).toMatchObject({ file: 'b.pdf', status: 'unreadable', reason: 'encrypted' });
  expect(result.message).toBe('Файл защищён паролем. Попросите прислать его без пароля.');
});

test('characters that steer a terminal or a build server are escaped, and parse back to themselves', () => {
  const file = '\u009b2J\u202e ##[error] ::add-mask::.pdf';
  const text = jsonReport(sampleReport([screened({ file })]), { language: 'en' });
  expect(text).not.toMatch(/[\u0080-\u009f\u202e]|##/);
  expect(JSON.parse(text).results[0].file).toBe(file);
});

test('ndjson is one result of the JSON report a line', () => {
  const report = sampleReport([
    screened(),
    screened({ file: 'b.pdf', findings: [finding({ evidence: [] })] }),
  ]);
  const options = { language: 'en' } as Parameters<typeof ndjsonReport.item>[2];
  const lines = report.results.map((result) => ndjsonReport.item(result, report, options));
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    JSON.parse(jsonReport(report, { language: 'en' })).results,
  );
});
