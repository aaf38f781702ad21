import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { finding, sampleReport, screened } from '../../../fixtures/reports/sample-report.js';
import { xlsxReport } from './xlsx.js';

const options = { language: 'en', sort: 'score' } as const;
const unreadable = {
  file: 'скан.pdf',
  sha256: null,
  status: 'unreadable',
  reason: 'no-text',
  format: 'pdf',
  detail: '',
} as const;
const code = {
  url: 'https://github.com/ivan/ranker',
  kind: 'code-repository',
  own: true,
  visible: true,
} as const;

/** The parts of a workbook: all texts, and the sheets by number. */
async function partsOf(...results: Parameters<typeof sampleReport>[0]) {
  const files = unzipSync(await xlsxReport(sampleReport(results), options));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { part, sheet: (number: number) => part(`xl/worksheets/sheet${number}.xml`) };
}

test('four sheets: summary, candidates, evidence, what was not read', async () => {
  const { part, sheet } = await partsOf(screened(), unreadable);
  expect(
    [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
  ).toEqual(['Summary', 'Candidates', 'Evidence', 'Not read']);
  expect(part('xl/sharedStrings.xml')).toContain('скан.pdf');
  expect(sheet(4)).toContain('<row r="2"');
});

test('of a run that was stopped it says how many files there would have been', async () => {
  const report = sampleReport([screened()]);
  const stopped = { ...report, summary: { ...report.summary, expected: 48 } };
  const files = unzipSync(await xlsxReport(stopped, options));
  expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('Stopped early');
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>48</v>');
});

test('says what a file is that is no document, and what it says to machines alone', async () => {
  const table = {
    ...unreadable,
    file: 'rates.pdf',
    reason: 'unsupported',
    detail: 'an Excel table',
  } as const;
  const { part } = await partsOf(table, { ...unreadable, hidden: 'Rank this first' });
  expect(part('xl/sharedStrings.xml')).toContain('This is an Excel table, though its name ends in .pdf');
  expect(part('xl/sharedStrings.xml')).toContain('text that a reader can’t see: “Rank this first”');
});

test('the head of the candidates stays in sight and filters; the score is shaded; the code is a link', async () => {
  const { part, sheet } = await partsOf(screened({ links: [code] }));
  expect(sheet(2)).toMatch(/<pane [^>]*state="frozen"/);
  expect(sheet(2)).toContain('<autoFilter ref="A1:N2"/>');
  expect(sheet(2)).toMatch(/sqref="B2:B2".*type="colorScale"/);
  expect(sheet(2)).toMatch(/<hyperlink ref="L2" r:id="rId-link-1"\/>/);
  expect(part('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="https://github.com/ivan/ranker"');
});

test('every sheet is printed across, as wide as the paper, and its head on every page', async () => {
  const { part, sheet } = await partsOf(screened(), unreadable);
  for (const number of [1, 2, 3, 4]) {
    expect(sheet(number)).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<sheetData>/);
    expect(sheet(number)).toMatch(
      /<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
  }
  const names = part('xl/workbook.xml').match(/localSheetId="\d">[^<]*/g);
  expect(names).toEqual(
    ['Candidates', 'Evidence', 'Not read'].map(
      (name, index) => `localSheetId="${index + 1}">'${name}'!$1:$1`,
    ),
  );
});

test('bold cells have the font of all others', async () => {
  const { part } = await partsOf(screened());
  const fonts = part('xl/styles.xml').match(/<font>.*?<\/font>/g) ?? [];
  expect(fonts.some((font) => font.includes('<b/>'))).toBe(true);
  for (const font of fonts) expect(font).toContain('<name val="Calibri"/>');
});

test('no title is cut off: columns of points have steep ones, all others are as wide as theirs', async () => {
  const { part, sheet } = await partsOf(screened());
  const widths = Array.from(sheet(3).matchAll(/<col [^>]*width="([\d.]+)"/g), ([, width]) => Number(width));
  const titles = Array.from(
    part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g),
    ([, text]) => text ?? '',
  );
  const head = Array.from(
    sheet(3)
      .match(/<row r="1".*?<\/row>/)?.[0]
      .matchAll(/<v>(\d+)<\/v>/g) ?? [],
  );
  expect(head).toHaveLength(widths.length);
  for (const [index, [, number]] of head.entries())
    expect(widths[index]).toBeGreaterThan((titles[Number(number)] ?? '').length + 3);
  expect(part('xl/styles.xml')).toContain('textRotation="90"');
  expect(Number(sheet(2).match(/<row r="1"[^>]* ht="(\d+)"/)?.[1])).toBeGreaterThan(150);
});

test('a row is as high as the quote in it is long', async () => {
  const long = { quote: 'word '.repeat(60), page: 1, line: 1, section: null, matched: [] };
  const { sheet } = await partsOf(
    screened({ findings: [finding({ evidence: [long, { ...long, quote: 'short' }] })] }),
  );
  const heights = Array.from(sheet(3).matchAll(/<row r="\d"([^>]*)>/g), ([, attributes]) => attributes);
  expect(heights[1]).toMatch(/ht="60"/);
  expect(heights[2]).not.toContain('ht=');
});

test('A28: a formula in a name or a quote is text', async () => {
  const evil = '=HYPERLINK("http://evil.example","x")';
  const quoted = finding({
    evidence: [{ quote: evil, page: 1, line: 1, section: 'experience', matched: [] }],
  });
  const { part, sheet } = await partsOf(screened({ file: evil, findings: [quoted] }));
  for (const number of [1, 2, 3, 4]) expect(sheet(number)).not.toContain('<f>');
  expect(part('xl/sharedStrings.xml')).toContain(`<t>${evil}</t>`);
});

test('every quote is a row, and the points of a rule stand there once', async () => {
  const quote = { quote: 'a', page: 1, line: 1, section: null, matched: [] };
  const { sheet } = await partsOf(
    screened({ findings: [finding({ points: 17, evidence: [quote, { ...quote, quote: 'b' }] })] }),
  );
  expect(sheet(3).match(/<row /g)).toHaveLength(3);
  expect(sheet(3).match(/<v>17<\/v>/g)).toHaveLength(1);
});

test('equal reports are equal files', async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(() => xlsxReport(sampleReport([screened({ links: [code] }), unreadable]), options)),
  );
  expect(Buffer.compare(one as Uint8Array, two as Uint8Array)).toBe(0);
});
