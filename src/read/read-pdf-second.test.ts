import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract } from './extract.js';
import { readPdf } from './read-pdf.js';
import { readPdfSecond } from './read-pdf-second.js';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));

it('leaves lists and JSON of the process as they are', async () => {
  const { push } = Array.prototype;
  const { parse } = JSON;
  expect(await readPdfSecond(bytesOf('bullets.pdf'), DEFAULT_LIMITS)).toHaveProperty('status', 'read');
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
});

it('reads the first characters of all pages together and says that there are more', async () => {
  const limits = { ...DEFAULT_LIMITS, maxCharacters: 40 };
  const { lines, notes } = (await readPdfSecond(bytesOf('page-numbers.pdf'), limits)) as Extract;
  expect(lines.map(({ text }) => text).join('').length).toBeLessThanOrEqual(40);
  expect(notes).toEqual(['truncated-pages']);
});

it('leaves numbers of pages out', async () => {
  const { lines } = (await readPdfSecond(bytesOf('page-numbers.pdf'), DEFAULT_LIMITS)) as Extract;
  const first = (await readPdf(bytesOf('page-numbers.pdf'), DEFAULT_LIMITS)) as Extract;
  expect(lines.map(({ text }) => text)).toEqual(first.lines.map(({ text }) => text));
});
