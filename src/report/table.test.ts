import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { finding, sampleReport, screened } from '../../fixtures/reports/sample-report.js';
import type { ReportOptions } from './reporter.js';
import { tableReport } from './table.js';
import { textWidth } from './text-width.js';

const options: ReportOptions = {
  language: 'en',
  width: 80,
  chalk: new Chalk({ level: 0 }),
  sort: 'score',
  top: null,
  details: false,
  delimiter: ',',
  addressOf: () => null,
  policy: { failUnder: null, failOn: [] },
};
const unreadable = {
  file: 'scan.pdf',
  sha256: null,
  status: 'unreadable',
  reason: 'no-text',
  format: 'pdf',
  detail: '',
} as const;
const longQuote =
  'Сократил задержку рекомендательного сервиса с 800 до 200 мс, 推荐系统 🚀 и снизил стоимость инференса вдвое за квартал';

test('resumes come by score, each with its strongest green and red evidence', () => {
  const red = finding({
    rule: 'frontier-from-scratch',
    flag: 'red',
    points: -20,
    captures: { model: 'GPT-4' },
  });
  const table = tableReport(
    sampleReport([
      screened({ file: 'low.pdf', score: 32, verdict: 'weak', findings: [finding(), red] }),
      screened({ file: 'high.pdf' }),
    ]),
    options,
  );
  expect(table.indexOf('high.pdf')).toBeLessThan(table.indexOf('low.pdf'));
  expect(table).toContain(
    '    +12  Results with numbers\n         “Cut latency from 800 ms to 200 ms”  p. 1, experience',
  );
  expect(table).toContain('    −20  Says GPT-4 was trained from scratch');
  expect(table).toMatch(/rejects nobody/);
});

test('every line fits, in both languages, whatever files and quotes are made of', () => {
  const files = [
    'резюме/Константин-Константинопольский-старший-инженер-машинного-обучения-2026.pdf',
    '👩‍💻'.repeat(40),
    'e\u0301'.repeat(90),
    '李'.repeat(50),
  ];
  const quoted = finding({
    evidence: [{ quote: longQuote, page: 12, line: 3, section: 'publications', matched: [] }],
  });
  const rows = files.flatMap((file) => [
    screened({ file, findings: [quoted], notes: ['homoglyphs', 'recognised-text'] }),
    { ...unreadable, file },
  ]);
  for (const language of ['en', 'ru'] as const) {
    for (const width of [40, 60, 80, 120]) {
      const lines = tableReport(sampleReport(rows), { ...options, language, width }).split('\n');
      for (const line of lines) expect(textWidth(line), line).toBeLessThanOrEqual(width);
    }
  }
});

test('a title that is longer than the line goes on in the next, as its end often is the reason', () => {
  const dated = finding({
    rule: 'frontier-from-scratch',
    flag: 'red',
    captures: { model: 'a model that is named at such length that no line of sixty columns holds it' },
  });
  for (const details of [false, true]) {
    const table = tableReport(sampleReport([screened({ findings: [dated] })]), {
      ...options,
      width: 60,
      details,
    });
    expect(table).toMatch(/\n {4}\+12 {2}Says a model that is named at such length that no\n {9}\S/);
    expect(table.replaceAll(/\s+/g, ' ')).toContain(
      'no line of sixty columns holds it was trained from scratch',
    );
  }
});

test('where names have no room beside the numbers, they stand below, and no head is broken', () => {
  for (const language of ['en', 'ru'] as const) {
    const table = tableReport(sampleReport([screened()]), { ...options, language, width: 40 });
    const lines = table.split('\n');
    const row = lines.findIndex((line) => line.startsWith('1   52'));
    expect(lines[row + 1]).toBe('   resumes/ivan.pdf');
    expect(lines[row - 2]?.trim().split(/\s+/)).toEqual(
      language === 'en' ? ['Score', 'Signal', 'Links'] : ['Баллы', 'Сигнал', 'Ссылок'],
    );
  }
});

test('unreadable files come last, with what to do', () => {
  const table = tableReport(sampleReport([unreadable, screened()]), options);
  expect(table.indexOf('ivan.pdf')).toBeLessThan(table.indexOf('scan.pdf'));
  expect(table).toContain('Not read: 1 file');
  expect(table.replaceAll(/\s+/g, ' ')).toContain('Ask for a PDF or DOCX whose text can be selected');
  expect(table).toContain('2 files: 1 read, 1 not read · unclear 1');
});

test('A29: a resume can neither move the cursor nor forge a line', () => {
  const quote = 'ok\u001b[1A\u001b[2K\n  1  100  ██████████  strong  me.pdf\u202e ::add-mask::x';
  const hostile = screened({
    file: 'a\u001b]0;x\u0007\n::warning::b.pdf',
    findings: [finding({ evidence: [{ quote, page: 1, line: 1, section: 'skills', matched: [] }] })],
  });
  const table = tableReport(sampleReport([hostile]), options);
  expect(table).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(table.split('\n').filter((line) => /^\s*::/.test(line) || line.startsWith('  1  100'))).toEqual([]);
  expect(table).toContain('a�]0;x� : :warning::b.pdf');
});

test('with --top the rest is counted', () => {
  const rows = Array.from({ length: 5 }, (_, index) => screened({ file: `${index}.pdf` }));
  const table = tableReport(sampleReport(rows), { ...options, top: 2, language: 'ru' });
  expect(table.match(/\d\.pdf/g)).toEqual(['0.pdf', '1.pdf']);
  expect(table).toContain('Не показано из-за --top 2: 3 резюме.');
  expect(table).toContain('5 файлов, прочитано всё');
});

test('--sort file goes by name', () => {
  const rows = [screened({ file: 'b.pdf', score: 90 }), screened({ file: 'a.pdf', score: 10 })];
  expect(tableReport(sampleReport(rows), { ...options, sort: 'file' }).match(/\w\.pdf/g)).toEqual([
    'a.pdf',
    'b.pdf',
  ]);
});

test('colour says nothing that the text does not say', () => {
  const report = sampleReport([screened(), unreadable]);
  const coloured = tableReport(report, { ...options, chalk: new Chalk({ level: 1 }) });
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(tableReport(report, options));
});

test('a must of the role is named only where it kept a resume out of the first band', () => {
  const missing = ['frontier-from-scratch'];
  const table = tableReport(
    sampleReport([screened({ score: 80, verdict: 'promising', missing }), screened({ score: 20, missing })]),
    options,
  );
  expect(table.match(/The role asks for: Says … was trained from scratch/g)).toHaveLength(1);
});

test('with details the points add up to the score, also where it is kept within 0 to 100', () => {
  const resume = screened({ base: 40, pillars: { theory: 0, practice: 0, engineering: 0, trust: -47 } });
  const table = tableReport(sampleReport([{ ...resume, score: 0, clamped: 7 }]), {
    ...options,
    details: true,
  });
  expect(table.replace(/\s+/g, ' ')).toContain(
    'Start 40 · Theory 0 · Practice 0 · Engineering 0 · Trust −47 · kept within 0 to 100: +7',
  );
});

test('with details, every quote, what is excused, what could not be told, and how the score comes about', () => {
  const quote = { quote: 'Cut costs in half', page: 2, line: 3, section: null, matched: [] };
  const table = tableReport(
    sampleReport([
      screened({
        findings: [
          finding({ evidence: [...finding().evidence, quote] }),
          finding({
            rule: 'frontier-from-scratch',
            flag: 'red',
            status: 'excused',
            reason: 'course-work',
            points: 0,
            evidence: [],
          }),
        ],
        links: [{ url: 'https://github.com/ivan', kind: 'code-profile', own: true, visible: true }],
      }),
    ]),
    { ...options, details: true },
  );
  expect(table).toContain('Start 40 · Theory 0 · Practice +12 · Engineering 0 · Trust 0');
  expect(table).toContain(
    '“Cut latency from 800 ms to 200 ms” p. 1, experience\n         “Cut costs in half” p. 2',
  );
  expect(table).toContain('      –  Says … was trained from scratch (excused: course-work)');
  expect(table).toContain('         https://github.com/ivan\n');
});

test('a name is a link where the terminal has them, and takes up no more room', () => {
  const linked = tableReport(sampleReport([screened({ file: 'иван.pdf' })]), {
    ...options,
    addressOf: () => 'file:///cv/%D0%B8.pdf',
  });
  expect(linked).toContain('\u001b]8;;file:///cv/%D0%B8.pdf\u0007иван.pdf\u001b]8;;\u0007');
});

test('a rule that took too many steps on a resume is named there', () => {
  const slow = finding({ rule: 'slow-rule', status: 'unknown', reason: 'budget', points: 0 });
  const table = (language: 'en' | 'ru'): string =>
    tableReport(sampleReport([screened({ findings: [finding(), slow] })]), { ...options, language });
  expect(table('en')).toMatch(/! {2}Left open, too many steps for one resume: slow-rule\n/);
  expect(table('ru')).toMatch(/! {2}Без ответа, слишком много вариантов для одного резюме: slow-rule\n/);
});
