import { readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
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

const names = readdirSync(RESUMES);
const readable = names.filter((name) => UNREADABLE[name] === undefined);

describe.each(readable)('%s', (name) => {
  const truth = linesOf(name, '.txt');

  it('gives every word that a person sees, and no other', async () => {
    const found = bag(wordsOf(textOf(await read(name), truth)));
    const wanted = bag(wordsOf(truth.join('\n')));
    const shared = overlap(found, wanted);
    expect(shared / total(wanted)).toBeGreaterThanOrEqual(0.995);
    expect(shared / total(found)).toBeGreaterThanOrEqual(0.995);
  });

  it('keeps the order of reading', async () => {
    const text = ` ${wordsOf(textOf(await read(name), truth)).join(' ')} `;
    let before = 0;
    const inOrder = truth.filter((line) => {
      const start = ` ${wordsOf(line).slice(0, 6).join(' ')} `;
      const place = text.indexOf(start, before);
      before = place === -1 ? Math.max(0, text.indexOf(start)) : place + 1;
      return place !== -1;
    });
    expect(inOrder.length / truth.length).toBeGreaterThanOrEqual(0.95);
  });

  it('finds every link that is not printed', async () => {
    const document = await read(name);
    const printed = bare(document.lines.map((line) => line.text).join(''));
    const found = new Set(document.links.map((link) => bare(link.url)));
    const wanted = linesOf(name, '.links.txt').filter((url) => !printed.includes(bare(url)));
    expect(wanted.filter((url) => !found.has(bare(url)))).toEqual([]);
  });

  it('tells hidden text from visible text', async () => {
    const { hidden } = await read(name);
    expect([...new Set(hidden.map((piece) => piece.how))]).toEqual(HIDDEN[name] ? [HIDDEN[name]] : []);
  });
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

describe('against other readers', () => {
  it.each(readable.filter((name) => name.endsWith('.docx') && name !== 'wei-lin-tan.docx'))(
    '%s has no fewer words than mammoth finds',
    async (name) => {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytesOf(name)) });
      const document = await read(name);
      const all = [...document.lines, ...document.hidden].map((piece) => piece.text).join('\n');
      expect(missing(wordsOf(value), wordsOf(all))).toEqual([]);
    },
  );

  it.each(readable.filter((name) => name.endsWith('.pdf')))(
    '%s has no fewer words than pdf-parse finds',
    async (name) => {
      const parser = new PDFParse({ data: bytesOf(name), verbosity: 0 });
      const { text, total: pages } = await parser.getText({ pageJoiner: '' });
      await parser.destroy();
      const document = await read(name);
      const all = [...document.lines, ...document.hidden].map((piece) => piece.text).join('\n');
      const words = wordsOf(text.replace(/^Page \d+ of \d+$/gm, ''));
      // pdf-parse breaks words of letter-spaced headings, and counts page numbers.
      const lost = missing(words, wordsOf(all)).filter((word) => word.length > 2);
      expect(lost.length / words.length).toBeLessThanOrEqual(pages * 0.005);
    },
  );
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

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, RESUMES)));
}

function linesOf(name: string, ending: string): readonly string[] {
  const file = new URL(name.replace(/\.[^.]+$/, ending), TRUTH);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Joins words that a hyphen parts at the end of a line, in the form that the truth has. */
function textOf(document: Extract, truth: readonly string[]): string {
  const known = new Set(wordsOf(truth.join('\n')));
  let text = '';
  for (const line of document.lines) {
    const start = /[\p{L}\p{N}]+-$/u.exec(text)?.[0].slice(0, -1).toLowerCase();
    const rest = /^[\p{L}\p{N}]+/u.exec(line.text)?.[0].toLowerCase() ?? '';
    if (start !== undefined && known.has(start + rest)) text = text.slice(0, -1) + line.text;
    else text += `\n${line.text}`;
  }
  return text;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bag(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
}

function missing(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const counts = new Map(bag(found));
  return wanted.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}

function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^(https?:\/\/|mailto:)?(www\.)?/, '')
    .replace(/\/$/, '');
}
