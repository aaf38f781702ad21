import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../fixtures/reports/hostile-report.js';
import { finding, screened } from '../../fixtures/reports/sample-report.js';
import { screenedResumes } from '../../fixtures/reports/screened-resumes.js';
import { noSoffice, type OpenedSheet, type Soffice, startSoffice } from '../../fixtures/soffice.js';
import { csvReport } from './csv.js';
import { jsonReport } from './json.js';
import { textsFor } from './messages.js';
import { printableText } from './printable-text.js';
import { buildReport, type Report } from './report.js';
import { xlsxReport } from './xlsx/xlsx.js';

const FORMULAS = Object.entries(HOSTILE_TEXTS).flatMap(([row, text]) =>
  row.startsWith('A28') ? [text] : [],
);
const DELIMITERS = { en: ',', ru: ';' } as const;
const PILLARS = ['theory', 'practice', 'engineering', 'trust'];

let screenedOnce: Promise<Report> | undefined;
function screening(): Promise<Report> {
  screenedOnce ??= screenedResumes();
  return screenedOnce;
}

/** What the JSON report says of one input; the tables are compared with it. */
interface Result {
  readonly file: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly role: string;
  readonly score: number;
  readonly verdict: 'strong' | 'promising' | 'unclear' | 'weak';
  readonly pillars: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly status: string;
    readonly points: number;
    readonly title: string;
    readonly evidence: readonly {
      readonly quote: string;
      readonly page: number | null;
      readonly line: number | null;
    }[];
  }[];
  readonly links: readonly { readonly url: string; readonly kind: string; readonly own: boolean }[];
}

describe.skipIf(noSoffice).each(['en', 'ru'] as const)('opened in LibreOffice, in %s', (language) => {
  let report: Report;
  let results: readonly Result[];
  let ranked: readonly Result[];
  let csv: OpenedSheet;
  let workbook: readonly OpenedSheet[];
  const sheet = (index: number): OpenedSheet => workbook[index] as OpenedSheet;

  let soffice: Soffice;

  afterAll(() => soffice?.close());
  beforeAll(async () => {
    soffice = startSoffice();
    const real = await screening();
    const hostile = FORMULAS.map((text) =>
      screened({
        file: text,
        findings: [finding({ evidence: [{ quote: text, page: 1, line: 1, section: null, matched: [] }] })],
      }),
    );
    report = buildReport([...real.results, ...hostile], real);
    results = JSON.parse(jsonReport(report, { language })).results;
    const older = new Set(report.samePerson.flatMap(({ files }) => files.slice(1)));
    ranked = results
      .filter(({ status }) => status === 'screened')
      .sort((a, b) => Number(older.has(a.file)) - Number(older.has(b.file)) || b.score - a.score);
    const delimiter = DELIMITERS[language];
    const opened = soffice.open(
      { 'report.csv': csvReport(report, { language, delimiter }) },
      `CSV:${delimiter.charCodeAt(0)},34,76`,
    );
    csv = opened['report.csv']?.[0] as OpenedSheet;
    workbook =
      soffice.open({ 'report.xlsx': await xlsxReport(report, { language, sort: 'score' }) })['report.xlsx'] ??
      [];
  }, 120_000);

  test('CSV has every result with its numbers as numbers', () => {
    const [head = [], ...rows] = csv.rows;
    const rules = report.ruleset.rules.map(({ id }) => id);
    expect(head.slice(0, 9 + rules.length)).toEqual([
      'file',
      'status',
      'role',
      'score',
      'verdict',
      ...PILLARS,
      ...rules,
    ]);
    const expected = results.map((result) =>
      result.status === 'screened'
        ? [
            shown(result.file).trim(),
            'screened',
            result.role,
            result.score,
            result.verdict,
            ...PILLARS.map((pillar) => result.pillars[pillar]),
            ...rules.map((id) => pointsOf(result, id)),
          ]
        : [result.file, 'unreadable', ...new Array(7 + rules.length).fill(null)],
    );
    expect(rows.map((row) => padded(row, 9 + rules.length).map(unmarked))).toEqual(expected);
    for (const [index, result] of results.entries()) {
      const [green, red, links, reason, next] = padded(rows[index] ?? [], head.length).slice(
        9 + rules.length,
      );
      if (result.status === 'screened') {
        expect(links ?? '').toBe(codeOf(result).join(' '));
        for (const told of [green, red])
          if (told !== null) expect(titlesOf(result)).toContain(String(told).split(/: [«“]/)[0]);
      } else expect([reason, next]).toEqual([result.reason, result.message]);
    }
  });

  test('the candidates of the workbook come by rank, each with all its numbers', () => {
    const { rows, links } = sheet(1);
    const { verdicts } = textsFor(language);
    const rules = report.ruleset.rules.map(({ id }) => id);
    const roles = new Map(report.ruleset.roles.map(({ id, name }) => [id, name[language]]));
    const expected = ranked.map((result) => [
      ...[result.score, verdicts[result.verdict], shown(result.file), roles.get(result.role)],
      ...PILLARS.map((pillar) => result.pillars[pillar]),
      ...rules.map((id) => pointsOf(result, id)),
      codeOf(result)[0] ?? null,
    ]);
    expect(rows.slice(1).map((row, index) => [row[0], index])).toEqual(
      ranked.map((_, index) => [index + 1, index]),
    );
    expect(sorted(rows.slice(1).map((row) => padded(row, 10 + rules.length).slice(1)))).toEqual(
      sorted(expected),
    );
    expect(rows.slice(1).map((row) => row[1])).toEqual(ranked.map(({ score }) => score));
    const code = ranked.flatMap((result) => codeOf(result).slice(0, 1));
    expect(sorted(links)).toEqual(sorted(code.map((url) => [url, url])));
    expect(code.length).toBeGreaterThan(10);
  });

  test('every quote of the workbook is a candidate’s own, with its place', () => {
    const expected = ranked.flatMap(({ file, findings }) =>
      findings
        .filter(({ status }) => status === 'hit' || status === 'excused')
        .flatMap(({ title, points, evidence }) =>
          (evidence.length > 0 ? evidence : [null]).map((quote, index) => [
            ...[shown(file), shown(title), index === 0 ? points : null],
            ...[quote === null ? null : shown(quote.quote), quote?.page ?? null, quote?.line ?? null],
          ]),
        ),
    );
    const rows = sheet(2)
      .rows.slice(1)
      .map((row) => padded(row, 9));
    expect(sorted(rows.map((row) => [row[0], row[1], row[4], row[5], row[7], row[8]]))).toEqual(
      sorted(expected),
    );
  });

  test('the summary counts, and what was not read says why', () => {
    const { summary } = report;
    expect(
      sheet(0)
        .rows.map((row) => row[1])
        .filter((cell) => typeof cell === 'number'),
    ).toEqual([...[summary.files, summary.screened, summary.unreadable], ...Object.values(summary.verdicts)]);
    const unreadable = results.filter(({ status }) => status === 'unreadable');
    expect(unreadable.length).toBeGreaterThan(3);
    expect(
      sheet(3)
        .rows.slice(1)
        .map(([file, what, next]) => [file, `${what} ${next}`]),
    ).toEqual(unreadable.map(({ file, message }) => [file, message]));
  });

  test('A28: nothing is computed, not even with another delimiter', () => {
    const content = csvReport(report, { language, delimiter: DELIMITERS[language] });
    const other = language === 'en' ? ';' : ',';
    const { 'report.csv': sheets = [], 'formula.csv': [formula] = [] } = soffice.open(
      { 'report.csv': content, 'formula.csv': `x${other}=1+1\r\n` },
      `CSV:${other.charCodeAt(0)},34,76`,
    );
    expect(formula?.formulas).toEqual(['of:=1+1']);
    for (const opened of [csv, ...sheets, ...workbook]) {
      expect(opened.formulas).toEqual([]);
      expect(
        opened.rows.flat().filter((cell) => typeof cell === 'string' && /^(?:#[A-Z]|Err:|2$|x$)/.test(cell)),
      ).toEqual([]);
    }
  });
});

const CODE = ['code-repository', 'code-profile', 'model-or-dataset'];
const codeOf = ({ links }: Result): string[] =>
  links.filter(({ own, kind }) => own && CODE.includes(kind)).map(({ url }) => url);
const titlesOf = ({ findings }: Result): string[] => findings.map(({ title }) => title);

/** A rule that says nothing about this resume has no points, as opposed to none earned. */
function pointsOf({ findings }: Result, rule: string): number | null {
  const told = findings.find((finding) => finding.rule === rule);
  return told === undefined || told.status === 'unknown' || told.status === 'not-applicable'
    ? null
    : told.points;
}

/** Text as it may be shown: without line breaks. */
const shown = (text: string): string => printableText(text);
/** CSV has no other way to say that something is no formula than an apostrophe before it. */
const unmarked = <T>(cell: T) => (typeof cell === 'string' ? cell.replace(/'(?=[=+\-@＝])/g, '') : cell);
const padded = <T>(row: readonly T[], length: number): (T | null)[] =>
  Array.from({ length }, (_, index) => row[index] ?? null);
const sorted = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.map((row) => JSON.stringify(row)).sort();
