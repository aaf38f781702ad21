import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finding, sampleReport, screened } from '../../../fixtures/reports/sample-report.js';
import { readPageAssets } from '../../cli/read-page-assets.js';
import type { Screening } from '../../score/screening.js';
import { htmlReport } from './html.js';

const assets = readPageAssets();
const page = (
  results: readonly Screening[],
  language: 'en' | 'ru' = 'en',
  top: number | null = null,
): string => htmlReport(sampleReport(results), { language, sort: 'score', top }, assets);
const withText = (text: string) =>
  screened({
    text: { lines: [{ text, page: 1, role: 'plain', bold: false, number: 1, glue: null }], hidden: [] },
  });
/** The page without its own style sheet, script and data. */
const content = (html: string): string => html.replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '');

describe('the HTML report', () => {
  it('lets nothing load or run but its own style sheet and script', () => {
    const html = page([screened()]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const hash = (tag: string): string => {
      const [, source = ''] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html) ?? [];
      return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(content(html)).not.toMatch(/\sstyle=|\son[a-z]+=|\ssrc=|javascript:/i);
    expect(assets.script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|DOMParser/,
    );
  });

  it('has an account that adds up, with every point explained', () => {
    const html = page([screened({ base: 40, score: 46, clamped: -6 })]);
    const [, ledger = ''] = /<table class="ledger">(.*?)<\/table>/s.exec(html) ?? [];
    const points = [...ledger.matchAll(/<tr class="(\w+)"[^>]*><td>([^<]*)/g)].map(([, kind, value]) => [
      kind,
      value,
    ]);
    expect(points).toEqual([
      ['base', '40'],
      ['green', '+12'],
      ['clamped', '−6'],
      ['total', '46'],
    ]);
  });

  it('says why a finding counts nothing', () => {
    const report = sampleReport([
      screened({
        findings: [
          finding({ rule: 'no-code-links', flag: 'red', status: 'excused', reason: 'nda', points: 0 }),
          finding({
            rule: 'other',
            flag: 'red',
            status: 'unknown',
            reason: 'links',
            points: 0,
            evidence: [],
          }),
        ],
      }),
    ]);
    const rule = {
      id: 'no-code-links',
      flag: 'red' as const,
      title: { en: 'No code', ru: 'Нет кода' },
      unless: [{ reason: 'nda', because: { en: 'The code is under NDA.', ru: 'Код под NDA.' }, kind: 'nda' }],
    };
    const ruleset = { ...report.ruleset, rules: [rule] };
    const html = htmlReport({ ...report, ruleset }, { language: 'ru', sort: 'score', top: null }, assets);
    expect(html).toContain('Код под NDA.</p>');
    expect(html).toContain('Ссылки за словами в этом файле не прочитать');
  });

  it('says that a role was guessed', () => {
    const html = content(page([screened({ roleFrom: 'titles' })]));
    expect(html).toContain('Screened as: ML engineer, judging by the job titles.</li>');
  });

  it('says in words that a rule took too many steps', () => {
    const html = content(page([screened({ findings: [finding({ status: 'unknown', reason: 'budget' })] })]));
    expect(html).toContain('The rule took more steps on this resume than it may');
  });

  it('says what a file is that is no document, as the other reports do', () => {
    const table: Screening = {
      ...{ file: 'rates.pdf', sha256: null, status: 'unreadable', reason: 'unsupported' },
      ...{ format: null, detail: 'an Excel table' },
    };
    expect(content(page([table]))).toContain('This is an Excel table, though its name ends in .pdf');
  });

  it('lists what was not read with the reason and the next step, and what --top leaves out', () => {
    const unreadable: Screening = {
      ...{
        file: 'inbox/b.pdf',
        sha256: null,
        status: 'unreadable',
        reason: 'encrypted',
        format: 'pdf',
        detail: '',
      },
    };
    const html = content(page([screened(), screened({ file: 'z.pdf', score: 10 }), unreadable], 'en', 1));
    expect(html).toMatch(/b\.pdf.*protected by a password.*Ask for a copy without one/s);
    expect(html).toContain('Left out by --top 1: 1 resume.');
    expect(html).not.toContain('z.pdf');
  });

  it('marks the older resume of a person in the list and leads to the newest; the counts keep both', () => {
    const of = (file: string, latest: number) =>
      screened({ file, fingerprint: { contacts: ['mail:ada'], text: null, latest, words: 300 } });
    const both = [of('ada-2024.pdf', 24_288), of('ada-2026.pdf', 24_312), screened({ file: 'bob.pdf' })];
    const rows = content(page(both)).match(/<tr id="r.*?<\/tr>/gs) ?? [];
    const newest = rows.find((row) => row.includes('ada-2026.pdf'))?.match(/id="r(c\d)"/)?.[1];
    expect(
      rows.map((row) => /class="chip older" href="#(c\d)">older version</.exec(row)?.[1] ?? null),
    ).toEqual(rows.map((row) => (row.includes('ada-2024.pdf') ? newest : null)));
    expect(newest).toBeDefined();
    expect(content(page(both, 'ru'))).toContain('>старая версия<');
    expect(content(page(both))).toContain('>unclear</span><b>3</b>');
    expect(content(page(both, 'en', 1))).not.toContain('older version');
  });

  it('says so when no resume could be read', () => {
    expect(page([])).toContain('No resume could be read.');
  });

  it('carries all its texts in the other language as well', () => {
    const html = page([screened()], 'en');
    const [, data = ''] = /id="texts">(.*?)<\/script>/s.exec(html) ?? [];
    const { texts } = JSON.parse(data) as { texts: [string, string][] };
    const said = [...html.matchAll(/<(\w+) data-t=(\d+)[^>]*>([^<]*)<\/\1>/g)];
    expect(said.length).toBeGreaterThan(60);
    for (const [, , number, text] of said)
      expect(texts[Number(number)]?.[0]).toBe(text?.replaceAll('&#39;', "'"));
    expect(texts).toContainEqual(['Resumes in reading order', 'Резюме: порядок чтения']);
    expect(content(page([screened()], 'ru'))).toContain('Баллы задают порядок чтения и никому не отказывают');
  });

  it('quotes in the list what the finding rests on, however late it stands in a long sentence', () => {
    const quote = `Trained ${'a ranker and then another one, '.repeat(8)}and latency went down from 800 ms to 200 ms`;
    const matched = ['Trained', 'latency', '800 ms to 200 ms'];
    const evidence = [{ quote, page: 1, line: 1, section: null, matched }];
    const list = page([screened({ findings: [finding({ evidence })] })]).match(/<q>.*?<\/q>/)?.[0];
    expect(list).toContain('800 ms to 200 ms');
    expect(list?.length).toBeLessThan(120);
  });

  it('is the same for the same report', () => {
    expect(page([screened()])).toBe(page([screened()]));
  });

  it('shows the resume only where its text was kept', () => {
    expect(content(page([withText('Ivan Petrov, engineer')]))).toContain('Ivan Petrov, engineer');
    expect(content(page([screened()]))).not.toContain('class="text"');
  });
});

describe('what a stranger writes, in the HTML report', () => {
  const attacks = {
    script: '<script>alert(1)</script>',
    image: '"><img src=x onerror=alert(1)>',
    end: '</script></style><!--',
    markdown: '[click](javascript:alert(1))',
    formula: '=HYPERLINK("http://evil.example","x")',
    escape: '\u001b[2J\u001b]8;;http://evil.example\u0007Ivan',
    command: '::add-mask::secret',
  };
  const hostile = (text: string): Screening =>
    screened({
      file: `${text}.pdf`,
      findings: [
        finding({
          rule: 'frontier-from-scratch',
          captures: { model: text },
          evidence: [{ quote: `${text} 800 ms`, page: 1, line: 1, section: 'experience', matched: [text] }],
        }),
      ],
      links: [
        { url: `https://example.org/${text}`, kind: 'other', own: true, visible: true },
        { url: 'javascript:alert(1)', kind: 'other', own: true, visible: true },
      ],
      text: {
        lines: [{ text: `${text} 800 ms`, page: 1, role: 'plain', bold: false, number: 1, glue: null }],
        hidden: [{ text, page: 1, how: 'tiny-print' }],
      },
    });

  it.each(Object.entries(attacks))('is inert: %s', (_, text) => {
    const html = page([
      hostile(text),
      {
        ...hostile(text),
        status: 'unreadable',
        reason: 'damaged',
        format: null,
        detail: text,
        hidden: text,
      } as Screening,
    ]);
    const plain = page([screened()]);
    const tags = (source: string, tag: string): number => source.split(`<${tag}`).length;
    expect(tags(html, 'script')).toBe(tags(plain, 'script'));
    expect(tags(html, 'style')).toBe(tags(plain, 'style'));
    expect(tags(html, 'img')).toBe(1);
    expect(html).not.toMatch(/href="(?!#|https?:|data:,)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  it('A31: follows web addresses only', () => {
    const html = page([hostile('x')]);
    expect(html).toContain('<a href="https://example.org/x" rel="noopener noreferrer">');
    expect(html).toContain('<span>javascript:alert(1)</span>');
  });
});
