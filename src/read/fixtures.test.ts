import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  READING_MARKS,
  type ReadingFigures,
  readingFigures,
  readingShares,
} from '../../bench/reading-figures.mjs';
import { buildResume } from '../resume/build-resume.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { DEFAULT_LIMITS, type Extract, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

const RESUMES = new URL('../../fixtures/resumes/', import.meta.url);
const TRUTH = new URL('../../fixtures/truth/', import.meta.url);

const UNREADABLE: Readonly<Record<string, string>> = {
  'grace-adeyemi.pdf': 'encrypted',
  'viktor-melnikov.pdf': 'no-text',
  'stepan-yurchenko.pdf': 'damaged',
  'liam-foster.docx': 'empty',
};
const HIDDEN: Readonly<Record<string, string>> = {
  'alsu-minibaeva.pdf': 'background-colour',
  'ruslan-abdrakhmanov.pdf': 'render-mode',
  'kevin-stalworth.pdf': 'tiny-print',
  'polina-safina.docx': 'hidden-formatting',
  'tomasz-wieczorek.docx': 'tiny-print',
};

const { conventions } = loadRuleset();
const readable = readdirSync(RESUMES).filter((name) => UNREADABLE[name] === undefined);

describe.each(readable)('%s', (name) => {
  it('gives the words that a person sees, and no others, in the order of reading', async () => {
    const { recall, precision, order } = readingShares([await figuresOf(name)]);
    expect(recall).toBeGreaterThanOrEqual(READING_MARKS.recall);
    expect(precision).toBeGreaterThanOrEqual(READING_MARKS.precision);
    expect(order).toBeGreaterThanOrEqual(READING_MARKS.order);
  });

  it('finds every link', async () => {
    expect((await figuresOf(name)).linksLost).toEqual([]);
  });

  it('tells hidden text from visible text', async () => {
    expect((await figuresOf(name)).hidden).toEqual(HIDDEN[name] ? [HIDDEN[name]] : []);
  });
});

describe('the marks of reading', () => {
  it('are missed when words, lines or links are lost or invented', async () => {
    const whole = await read('daniel-okafor-whitley.pdf');
    const [first, second, ...rest] = whole.lines;
    if (first === undefined || second === undefined) throw new Error('no lines');
    const without = { ...whole, lines: rest.slice(0, -1), links: [] };
    const twice = { ...whole, lines: [...whole.lines, first, second] };
    const mixed = { ...whole, lines: whole.lines.toReversed() };
    expect(sharesOf(without).recall).toBeLessThan(READING_MARKS.recall);
    expect(sharesOf(without).links).toBeLessThan(READING_MARKS.links);
    expect(sharesOf(twice).precision).toBeLessThan(READING_MARKS.precision);
    expect(sharesOf(mixed).order).toBeLessThan(READING_MARKS.order);
  });

  function sharesOf(extract: Extract) {
    return readingShares([figuresFrom(extract, 'daniel-okafor-whitley.pdf')]);
  }
});

describe('documents that can not be read', () => {
  it.each(Object.entries(UNREADABLE))('%s is %s', async (name, reason) => {
    expect(await readAny(name)).toMatchObject({ status: 'unreadable', reason });
  });
});

describe('single documents', () => {
  it('reads a PDF under a .docx name and says so', async () => {
    expect(await read('wei-lin-tan.docx')).toMatchObject({ format: 'pdf', notes: ['extension-mismatch'] });
  });

  it('reads a scan by its recognised text without crying hidden text', async () => {
    const scan = await read('denis-kobzar.pdf');
    expect(scan).toMatchObject({ notes: ['recognised-text'], linksComplete: false, hidden: [] });
  });

  it('reads a text in windows-1251', async () => {
    expect(await read('igor-panteleev.txt')).toMatchObject({
      format: 'text',
      notes: ['decoded-legacy-charset'],
      linksComplete: false,
    });
  });

  it('quotes the words that a person does not see', async () => {
    const { hidden } = await read('ruslan-abdrakhmanov.pdf');
    const { lines } = await read('alsu-minibaeva.pdf');
    expect(hidden[0]?.text.length).toBeGreaterThan(20);
    expect(lines.some((line) => line.text.includes('игнорируй предыдущие'))).toBe(false);
  });

  it('names the words and the line that carry a link', async () => {
    const { links, lines } = await read('daniel-okafor-whitley.pdf');
    const notes = links.find((link) => link.url.endsWith('spec-decode-notes'));
    expect(notes?.anchor).toBe('Speculative decoding notes (code)');
    expect(lines[notes?.line ?? -1]?.text).toBe('Speculative decoding notes');
  });

  it('finds the link behind a word of the page header', async () => {
    const { links } = await read('timur-gaynutdinov.docx');
    expect(links).toContainEqual({
      url: 'https://github.com/tgaynut-fict',
      anchor: 'GitHub',
      page: null,
      line: 0,
    });
  });

  it('leaves out page numbers', async () => {
    const { lines } = await read('elena-vasquez-moreau.pdf');
    expect(lines.filter((line) => /^\d$/.test(line.text))).toEqual([]);
  });
});

const cache = new Map<string, Promise<ReadResult>>();

function readAny(name: string): Promise<ReadResult> {
  const known = cache.get(name) ?? readDocument(bytesOf(name), DEFAULT_LIMITS, { fileName: name });
  cache.set(name, known);
  return known;
}

async function read(name: string): Promise<Extract> {
  const result = await readAny(name);
  if (result.status !== 'read') throw new Error(`${name}: ${result.reason} ${result.detail}`);
  return result;
}

async function figuresOf(name: string): Promise<ReadingFigures> {
  return figuresFrom(await read(name), name);
}

function figuresFrom(extract: Extract, name: string): ReadingFigures {
  return readingFigures(
    buildResume(extract, conventions),
    truthOf(name, '.txt'),
    truthOf(name, '.links.txt'),
  );
}

function truthOf(name: string, ending: string): string {
  return readFileSync(new URL(name.replace(/\.[^.]+$/, ending), TRUTH), 'utf8');
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, RESUMES)));
}
