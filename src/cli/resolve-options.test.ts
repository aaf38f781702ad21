import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../read/extract.js';
import { resolveOptions } from './resolve-options.js';
import type { Surroundings } from './surroundings.js';

const terminal: Surroundings = {
  env: {},
  now: new Date(2026, 10, 3, 23, 59),
  home: '/home/anna',
  platform: 'linux',
  stdout: { isTTY: true, columns: 100, hasLinks: true },
  stderr: { isTTY: true },
};
const pipe: Surroundings = {
  ...terminal,
  stdout: { isTTY: false, columns: undefined, hasLinks: false },
  stderr: { isTTY: false },
};

test('without options: a table in colour on a terminal, as of today, with a progress bar', () => {
  expect(resolveOptions({}, terminal)).toMatchObject({
    ...{
      role: 'ml-engineer',
      outputs: [{ format: 'table', file: null }],
      language: 'en',
      asOf: '2026-11-03',
    },
    ...{ sort: 'score', top: null, failUnder: null, failOn: [], colour: true, progress: true, width: 100 },
  });
});

test('in a pipe: 80 columns, no colour, no bar', () => {
  expect(resolveOptions({}, pipe)).toMatchObject({ width: 80, colour: false, progress: false });
});

test('colours: the command line, then FORCE_COLOR, then NO_COLOR, then the terminal', () => {
  const colour = (raw: object, env: object, around = terminal): boolean =>
    resolveOptions({ ...raw }, { ...around, env: { ...env } }).colour;
  expect(colour({ color: false }, { FORCE_COLOR: '1' })).toBe(false);
  expect(colour({}, { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe)).toBe(true);
  expect(colour({}, { FORCE_COLOR: '0' })).toBe(false);
  expect(colour({}, { NO_COLOR: '1' })).toBe(false);
  expect(colour({}, { TERM: 'dumb' })).toBe(false);
});

test('the language comes from the environment unless it is said', () => {
  const language = (env: object, lang?: string): string =>
    resolveOptions({ lang }, { ...pipe, env: { ...env } }).language;
  expect(language({ LANG: 'ru_RU.UTF-8' })).toBe('ru');
  expect(language({ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' })).toBe('en');
  expect(language({ LC_MESSAGES: 'ru', LANG: 'de_DE' })).toBe('ru');
  expect(language({ LANG: 'run_RW' })).toBe('en');
  expect(language({ LANG: 'ru_RU.UTF-8' }, 'en')).toBe('en');
});

test('dates are checked by the calendar', () => {
  const asOf = (date: string): string => resolveOptions({ asOf: date }, pipe).asOf;
  expect(asOf('2026-11')).toBe('2026-11-01');
  expect(asOf('2024-02-29')).toBe('2024-02-29');
  for (const date of ['2026-02-29', '2026-13', '23.11.2026', 'yesterday', ''])
    expect(() => asOf(date)).toThrow('is no date');
});

test('numbers are checked', () => {
  expect(resolveOptions({ timeout: '3', failUnder: '0', jobs: '2' }, pipe)).toMatchObject({
    timeout: 3000,
    failUnder: 0,
    jobs: 2,
  });
  for (const raw of [
    { timeout: '0' },
    { failUnder: '101' },
    { jobs: 'two' },
    { top: '-1' },
    { top: '1.5' },
  ]) {
    expect(() => resolveOptions(raw, pipe)).toThrow('is no whole number');
  }
});

test('several reports go to several places', () => {
  const outputs = (...format: string[]) => resolveOptions({ format }, pipe).outputs;
  expect(outputs('json', 'csv=a/b=c.csv')).toEqual([
    { format: 'json', file: null },
    { format: 'csv', file: 'a/b=c.csv' },
  ]);
  expect(outputs('csv=-')).toEqual([{ format: 'csv', file: null }]);
  expect(() => outputs('table', 'json=-')).toThrow("can't both go to standard output");
  expect(() => outputs('json=x', 'csv=./x')).toThrow("can't both go to");
  expect(() => outputs('jsom')).toThrow('there is no "jsom"');
  expect(() => outputs('json=')).toThrow('names no file');
});

test('a workbook is not printed on a terminal', () => {
  expect(() => resolveOptions({ format: ['xlsx'] }, terminal)).toThrow('no text for a terminal');
  expect(resolveOptions({ format: ['xlsx'] }, pipe).outputs).toEqual([{ format: 'xlsx', file: null }]);
});

test('lines of ndjson on a terminal are not mixed with a bar', () => {
  expect(resolveOptions({ format: ['ndjson'] }, terminal).progress).toBe(false);
});

test('a rule that is named twice is one rule', () => {
  expect(resolveOptions({ failOn: ['hidden-text, vague-ai', 'hidden-text,'] }, pipe).failOn).toEqual([
    'hidden-text',
    'vague-ai',
  ]);
});

test('limits of reading are set one by one, in the units that people write', () => {
  expect(resolveOptions({ limit: ['pages=3', 'file-mb=1'] }, pipe).limits).toEqual({
    ...DEFAULT_LIMITS,
    maxPages: 3,
    maxFileBytes: 1024 * 1024,
  });
  expect(() => resolveOptions({ limit: ['pages'] }, pipe)).toThrow('--limit pages: "" is no whole number');
  expect(() => resolveOptions({ limit: ['constructor=1'] }, pipe)).toThrow('there is no limit "constructor"');
  expect(() => resolveOptions({ limit: ['pages=3=4'] }, pipe)).toThrow('"3=4" is no whole number');
});

test('the texts of the resumes are kept for the HTML report alone, and not with --no-text', () => {
  const kept = (format: string[], raw = {}): boolean => resolveOptions({ format, ...raw }, pipe).keepText;
  expect(kept(['json'])).toBe(false);
  expect(kept(['json', 'html=report.html'])).toBe(true);
  expect(kept(['html'], { text: false })).toBe(false);
});
