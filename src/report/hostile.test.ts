import { Chalk } from 'chalk';
import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../fixtures/parse-csv.js';
import { HOSTILE_TEXTS, hostileReport } from '../../fixtures/reports/hostile-report.js';
import { readPageAssets } from '../cli/read-page-assets.js';
import { csvReport } from './csv.js';
import { githubReport } from './github.js';
import { htmlReport } from './html/html.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import { ndjsonReport } from './ndjson.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { tableReport } from './table.js';
import { textWidth } from './text-width.js';
import { xlsxReport } from './xlsx/xlsx.js';

const options: ReportOptions = {
  language: 'en',
  width: 80,
  chalk: new Chalk({ level: 0 }),
  sort: 'score',
  top: null,
  details: false,
  delimiter: ',',
  addressOf: () => null,
  policy: { failUnder: 100, failOn: ['frontier-from-scratch'] },
};

/** Writes a report, and says what the output is built of with the strangers' words left out. */
interface Format {
  readonly write: (report: Report) => string;
  readonly build: (output: string) => unknown;
}

const csv = (delimiter: string): Format => ({
  write: (report) => csvReport(report, { ...options, delimiter }),
  build: (output) => parseCsv(output, delimiter).map(({ length }) => length),
});
const table = (details: boolean): Format => ({
  write: (report) => tableReport(report, { ...options, details }),
  // Long words take more lines, all of them indented; what begins further to the left is our own.
  build: (output) =>
    output
      .split('\n')
      .filter((line) => /^ {0,2}\S/.test(line))
      .map((line) => line.slice(0, 3)),
});

const ASSETS = readPageAssets();
const writePage = (report: Report): string => htmlReport(report, options, ASSETS);
const OWN_ELEMENTS = new Set(
  ['Harmless words', 'folder/Harmless words.pdf'].flatMap((text) =>
    pageElements(writePage(hostileReport(text))),
  ),
);

const TEXT_FORMATS: Readonly<Record<string, Format>> = {
  json: { write: (report) => jsonReport(report, options), build: (output) => keysOf(JSON.parse(output)) },
  ndjson: {
    write: (report) => report.results.map((one) => ndjsonReport.item(one, report, options)).join(''),
    build: (output) =>
      output
        .trimEnd()
        .split('\n')
        .map((line) => keysOf(JSON.parse(line))),
  },
  'csv with commas': csv(','),
  'csv with semicolons': csv(';'),
  'csv with tabs': csv('\t'),
  table: table(false),
  'table with details': table(true),
  markdown: { write: (report) => markdownReport(report, options), build: markdownSigns },
  junit: { write: (report) => junitReport(report, options), build: elementsOf },
  github: {
    write: (report) => githubReport(report, options),
    build: (output) =>
      output
        .split('\n')
        .map((line) =>
          /^::\w+ (?:file=[^:,]*,)?title=\w+::|^$/.exec(line)?.[0].replace(/file=[^:,]*/, 'file'),
        ),
  },
  html: {
    write: writePage,
    build: (output) => {
      const elements = pageElements(output);
      return [
        elements.filter((element) => element.startsWith('script')),
        elements.filter((element) => !OWN_ELEMENTS.has(element)),
      ];
    },
  },
};
const attacks = Object.entries(HOSTILE_TEXTS);

describe.each(Object.entries(TEXT_FORMATS))('%s, whatever a stranger writes', (format, { write, build }) => {
  const harmless = build(write(hostileReport('Harmless words')));

  test.each(attacks)('%s', (_, text) => {
    const output = write(hostileReport(text));
    expect(build(output)).toEqual(harmless);
    // Nothing steers a terminal, and no line is a command of a build server.
    expect(output.replace(/^\ufeff/, '')).not.toMatch(
      /[^\P{Cc}\r\n\t]|[\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u,
    );
    if (format !== 'csv with tabs' && format !== 'html') expect(output).not.toContain('\t');
    if (!format.startsWith('csv')) expect(output).not.toContain('\r');
    if (format !== 'html') expect(output).not.toMatch(/##(?:\[|vso\[)/);
    if (format !== 'github') expect(output).not.toMatch(/^\s*::/m);
    if (format.startsWith('table'))
      for (const line of output.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(80);
  });
});

describe.each([',', ';', '\t'])('csv with %j, whatever a stranger writes', (delimiter) => {
  test.each(attacks)('A28: no cell is a formula, whichever delimiter it is opened with: %s', (_, text) => {
    const output = csvReport(hostileReport(text), { ...options, delimiter });
    const opened = parseCsv(output, delimiter).flat();
    const openedWrongly = [',', ';', '\t']
      .filter((other) => other !== delimiter)
      .flatMap((other) => output.split(new RegExp(`${other}|\r\n`)));
    for (const cell of [...opened, ...openedWrongly.map((part) => part.replace(/^[\s"]+/, ''))])
      expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]|^\s*-(?!\d+(?:[,;\t]|$))/);
  });
});

describe('xlsx, whatever a stranger writes', async () => {
  const partsOf = async (text: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(await xlsxReport(hostileReport(text), options))).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    );
  // A row may be as high as its text is long.
  const buildOf = (parts: Record<string, string>): unknown =>
    Object.entries(parts).map(([name, xml]) => [
      name,
      elementsOf(xml.replace(/ ht="\d+" customHeight="1"/g, '')),
    ]);
  const harmless = buildOf(await partsOf('Harmless words'));

  test.each(attacks)('%s', async (_, text) => {
    const parts = await partsOf(text);
    expect(buildOf(parts)).toEqual(harmless);
    const targets = [
      ...Object.values(parts)
        .join('')
        .matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ];
    expect(targets).toHaveLength(1);
    expect(targets[0]?.[1]).toMatch(/^https:\/\/github\.com\/ivan\/(?:[!-~](?<![<>"'\\^`{|}]))*$/);
  });
});

test.each(attacks)('json and ndjson give back what was written: %s', (_, text) => {
  const { results } = JSON.parse(jsonReport(hostileReport(text), options));
  const [line = ''] = (TEXT_FORMATS.ndjson as Format).write(hostileReport(text)).split('\n');
  for (const { file, findings, links } of [results[0], JSON.parse(line)])
    expect([file, findings[0].evidence[0].quote, links[0].url]).toEqual([text, text, text]);
});

/** The names of all that is in a JSON value, without the values. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, part]) => [key, keysOf(part)]);
}

/** The elements of an XML document with the names of their attributes. Throws when it is not well-formed. */
function elementsOf(xml: string): string[] {
  const elements: string[] = [];
  const parser = new SaxesParser();
  // White space at the ends of a text needs an attribute; it is nothing that a stranger could use.
  parser.on('opentag', ({ name, attributes }) =>
    elements.push([name, ...Object.keys(attributes).filter((key) => key !== 'xml:space')].join(' ')),
  );
  parser.on('closetag', ({ name }) => elements.push(`/${name}`));
  parser.on('comment', () => elements.push('comment'));
  parser.write(xml).close();
  return elements;
}

/** Of which kinds the elements of a page are, with the names of their attributes and where their links lead. */
function pageElements(page: string): string[] {
  const elements: string[] = [];
  const walk = (node: Tree.ChildNode | Tree.Document): void => {
    const attributes = 'attrs' in node ? node.attrs : [];
    const names = attributes.map(({ name, value }) =>
      name === 'href' ? `href ${/^(?:https:|#)/.exec(value)}` : name,
    );
    elements.push([node.nodeName, ...names].join(' '));
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(page));
  return elements;
}

/** Line by line the signs that Markdown would interpret. */
function markdownSigns(markdown: string): string[] {
  return markdown.split('\n').map((line) =>
    Array.from(
      line
        .replaceAll(/\\?[@#]<!-- -->/g, '')
        .replace(/\\[!-/:-@[-`{-~]/g, '')
        .matchAll(/^\s*(?:[-+=>]|\d+[.)])|[#|*_<>`~[\]&@]/g),
      ([sign]) => sign,
    ).join(' '),
  );
}
