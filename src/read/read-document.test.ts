import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract } from './extract.js';
import { looksBroken } from './looks-broken.js';
import { isNamedFor } from './named-for.js';
import { readDocument } from './read-document.js';

const DOCUMENTS = new URL('../../fixtures/documents/', import.meta.url);

describe('limits', () => {
  it('A32: does not open a file above the limit', async () => {
    const limits = { ...DEFAULT_LIMITS, maxFileBytes: 100 };
    const result = await readDocument(new Uint8Array(101), limits, { fileName: 'a.txt' });
    expect(result).toMatchObject({ status: 'unreadable', reason: 'too-large' });
  });

  it('A32: reads the first pages of a long PDF and says that there are more', async () => {
    const result = await readFixture('page-numbers.pdf', { maxPages: 2 });
    expect(result).toMatchObject({ pages: 3, notes: ['truncated-pages'] });
    expect((result as Extract).lines.map((line) => line.page)).toEqual([1, 1, 2, 2]);
  });

  it.each(['page-numbers.pdf', 'roles.docx'])('reads the first characters of %s', async (name) => {
    const result = await readFixture(name, { maxCharacters: 40 });
    expect(result).toMatchObject({ status: 'read', notes: ['truncated-pages'] });
    const text = (result as Extract).lines.map((line) => line.text).join('');
    expect(text.length).toBeLessThanOrEqual(40);
  });

  it('keeps what the first reader read where the second finds too much to read', async () => {
    // More than a few missing letters ask for the second reader, and so much XML is too much for it.
    const text = 'Trained \uFFFD\uFFFD rankers. '.repeat(30);
    const xml = `<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p>${'<w:p/>'.repeat(900_000)}</w:document>`;
    const bytes = zipSync({ 'word/document.xml': new TextEncoder().encode(xml) });
    const result = await readDocument(bytes, DEFAULT_LIMITS, { fileName: 'a.docx' });
    expect(result).toMatchObject({ status: 'read', lines: [{ text: text.trim() }] });
  });

  it('A32: refuses XML that is nested beyond reason', async () => {
    const xml = new TextEncoder().encode(`<w:document>${'<w:tbl>'.repeat(100_000)}`);
    const result = await readDocument(zipSync({ 'word/document.xml': xml }), DEFAULT_LIMITS, {
      fileName: 'a.docx',
    });
    expect(result).toMatchObject({ status: 'unreadable', reason: 'unsupported' });
  });
});

describe('stray control characters', () => {
  it.each(['\u0007', '\u001b', '\u0008'])(
    'a text with one %j among its words is read without it',
    async (stray) => {
      const bytes = new TextEncoder().encode(`Ada Example, ML engineer\nBuilt a ${stray}ranker with PyTorch`);
      const result = await readDocument(bytes, DEFAULT_LIMITS, { fileName: 'ada.txt' });
      expect(result).toMatchObject({ status: 'read', format: 'text' });
      expect((result as Extract).lines.map(({ text }) => text).join('\n')).toContain(
        'Built a ranker with PyTorch',
      );
    },
  );
});

describe('isNamedFor', () => {
  it.each([
    ['cv.pdf', 'pdf', true],
    ['CV.PDF', 'pdf', true],
    ['cv.docx', 'pdf', false],
    ['cv.doc', 'docx', false],
    ['cv.txt', 'text', true],
    ['cv', 'pdf', true],
    ['cv.final', 'docx', true],
    ['cv.constructor', 'text', true],
    ['cv.__proto__', 'text', true],
  ] as const)('%s for %s: %s', (name, format, expected) => {
    expect(isNamedFor(name, format)).toBe(expected);
  });
});

describe('looksBroken', () => {
  it('is true for letters that a font does not name', () => {
    expect(looksBroken(withText('\uFFFD\uFFFD\uFFFD ML \uFFFD\uFFFD'))).toBe(true);
    expect(looksBroken(withText('\u0013\u0014 \u0015\u0016\u0017'))).toBe(true);
  });

  it('bears a stray replacement character', () => {
    expect(looksBroken(withText(`${'plain words '.repeat(20)}\uFFFD`))).toBe(false);
  });
});

function readFixture(name: string, limits: Partial<typeof DEFAULT_LIMITS>) {
  const bytes = new Uint8Array(readFileSync(new URL(name, DOCUMENTS)));
  return readDocument(bytes, { ...DEFAULT_LIMITS, ...limits }, { fileName: name });
}

function withText(text: string): Extract {
  return {
    status: 'read',
    format: 'pdf',
    pages: 1,
    lines: [{ text, page: 1, box: null, size: null, bold: false, role: 'plain', flow: 0, end: 'hard' }],
    hidden: [],
    links: [],
    linksComplete: true,
    notes: [],
  };
}
