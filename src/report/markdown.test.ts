import { expect, test } from 'vitest';
import { finding, sampleReport, screened } from '../../fixtures/reports/sample-report.js';
import { markdownReport } from './markdown.js';

const options = { language: 'en', sort: 'score', top: null } as const;

test('a ranking, each resume with its quotes, and what was not read', () => {
  const report = sampleReport([
    screened(),
    { file: 'b.pdf', sha256: null, status: 'unreadable', reason: 'empty', format: null, detail: '' },
  ]);
  expect(markdownReport(report, options)).toBe(
    [
      '# hypecheck',
      '',
      'Ruleset sample 1.0.0 · role: ML engineer · as of 2026-11-23',
      '',
      '**2 files: 1 read, 1 not read · unclear 1**',
      '',
      '|  | Score | Signal | Resume |',
      '| --- | --- | --- | --- |',
      '| 1 | 52 | unclear | resumes/ivan.pdf |',
      '',
      '## resumes/ivan.pdf: 52, unclear',
      '',
      '- **+12** Results with numbers',
      '  > Cut latency from 800 ms to 200 ms <sub>p. 1, experience</sub>',
      '',
      '| Resume | Why it was not read |',
      '| --- | --- |',
      '| b.pdf | The file is empty. Ask for it again: the upload probably broke off. |',
      '',
      '_The score is a reading order and rejects nobody: start with the strong signals, then the promising ones; ask about the unclear ones, and have one more person look at the weak ones._',
      '',
    ].join('\n'),
  );
});

test('the same is said about a resume as in the terminal: a guessed role, and what keeps it out of the first band', () => {
  const resume = screened({ score: 80, roleFrom: 'titles', missing: ['measured-results'] });
  const markdown = markdownReport(sampleReport([resume]), options);
  expect(markdown).toContain('- Screened as: ML engineer, judging by the job titles.\n');
  expect(markdown).toContain('- The role asks for: Results with numbers\n');
});

test('A31: neither a name nor a quote brings markup, links, mentions or table cells', () => {
  const quote =
    '<script>alert(1)</script> [x](javascript:alert(1)) ![i](http://e) @boss #12 `code` $x^2$ | cell\n# Head';
  const hostile = finding({ evidence: [{ quote, page: 1, line: 1, section: null, matched: [] }] });
  const markdown = markdownReport(
    sampleReport([screened({ file: 'a|b\n# <b>.pdf', findings: [hostile] })]),
    options,
  );
  expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)<b|(?<!\\)\]\(|(?<!\\)`|@boss|#12|(?<!\\)\$/);
  expect(markdown).toContain('| 1 | 52 | unclear | a\\|b #<!-- --> \\<b\\>.pdf |');
  expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(2);
});

test('an excused finding has no sign of points, and says so', () => {
  const report = sampleReport([screened({ findings: [finding({ status: 'excused', points: 0 })] })]);
  expect(markdownReport(report, options)).toContain('- **–** Results with numbers (excused)');
});

test('an excused finding gives the excuse in words', () => {
  const excused = finding({ status: 'excused', reason: 'quotes-vacancy', points: 0 });
  const report = sampleReport([screened({ findings: [excused] })]);
  const because = { en: 'The words are those of a vacancy.', ru: 'Это слова из вакансии.' };
  const rules = report.ruleset.rules.map((rule) => ({
    ...rule,
    unless: [{ reason: 'quotes-vacancy', because }],
  }));
  const markdown = (language: 'en' | 'ru'): string =>
    markdownReport({ ...report, ruleset: { ...report.ruleset, rules } }, { ...options, language });
  expect(markdown('en')).toContain('(excused). The words are those of a vacancy.');
  expect(markdown('ru')).toContain('(есть объяснение). Это слова из вакансии.');
});
