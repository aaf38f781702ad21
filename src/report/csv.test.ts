import { expect, test } from 'vitest';
import { finding, sampleReport, screened } from '../../fixtures/reports/sample-report.js';
import { csvReport } from './csv.js';

const options = { language: 'en', delimiter: ',' } as const;
const rowsOf = (csv: string): string[] => csv.replace('\ufeff', '').trimEnd().split('\r\n');

test('Excel sees UTF-8 and one row a resume, unreadable ones included', () => {
  const unreadable = {
    file: 'б.pdf',
    sha256: null,
    status: 'unreadable',
    reason: 'empty',
    format: null,
    detail: '',
  } as const;
  const csv = csvReport(sampleReport([screened({ file: 'Иван.pdf' }), unreadable]), options);
  expect(
    csv.startsWith(
      '\ufefffile,status,role,score,verdict,theory,practice,engineering,trust,measured-results,',
    ),
  ).toBe(true);
  const [head, first, second, ...more] = rowsOf(csv);
  expect(head).toMatch(/,top_green,top_red,code_links,reason,next_step,newest,shares_text_with,decision$/);
  expect(first).toBe(
    'Иван.pdf,screened,ml-engineer,52,unclear,0,12,0,0,12,,Results with numbers: “Cut latency from 800 ms to 200 ms”,,,,,,,',
  );
  expect(second).toBe(
    'б.pdf,unreadable,,,,,,,,,,,,,empty,The file is empty. Ask for it again: the upload probably broke off.,,,',
  );
  expect(more).toEqual([]);
});

test('0 points and no points are told apart', () => {
  const missed = finding({ status: 'miss', points: 0, evidence: [] });
  const unknown = finding({ rule: 'frontier-from-scratch', status: 'unknown', points: 0, evidence: [] });
  const [, row] = rowsOf(csvReport(sampleReport([screened({ findings: [missed, unknown] })]), options));
  expect(row?.split(',').slice(9, 11)).toEqual(['0', '']);
});

test('A28: no cell is a formula, even behind white space', () => {
  for (const file of ['=HYPERLINK("http://evil")', '+1', '-2', '@SUM(A1)', '\t=1', '\r\n=1', '  =1', '＝1']) {
    const [, row] = rowsOf(csvReport(sampleReport([screened({ file })]), options));
    expect(row).toMatch(/^"?'/);
  }
});

test('points below zero stay numbers', () => {
  const red = finding({
    rule: 'frontier-from-scratch',
    flag: 'red',
    points: -20,
    captures: { model: 'GPT-4' },
  });
  const [, row] = rowsOf(csvReport(sampleReport([screened({ findings: [red] })]), options));
  expect(row).toContain(',-20,');
  expect(row).toContain('Says GPT-4 was trained from scratch');
});

test('a rule may be called like a column', () => {
  const report = sampleReport([screened()]);
  const ruleset = {
    ...report.ruleset,
    rules: [{ id: 'file', flag: 'green' as const, title: { en: 'x', ru: 'х' } }],
  };
  const [, row] = rowsOf(csvReport({ ...report, ruleset }, options));
  expect(row).toMatch(/^resumes\/ivan.pdf,screened,/);
});

test('another delimiter is quoted where it stands in a cell', () => {
  const csv = csvReport(sampleReport([screened({ file: 'a;b,c.pdf' })]), { ...options, delimiter: ';' });
  expect(rowsOf(csv)[1]).toMatch(/^"a;b,c\.pdf";screened;ml-engineer;52;/);
});
