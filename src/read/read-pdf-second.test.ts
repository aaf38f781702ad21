import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from './extract.js';
import { readPdfSecond } from './read-pdf-second.js';

const BYTES = readFileSync(new URL('../../fixtures/documents/bullets.pdf', import.meta.url));

it('leaves lists and JSON of the process as they are', async () => {
  const { push } = Array.prototype;
  const { parse } = JSON;
  expect(await readPdfSecond(BYTES, DEFAULT_LIMITS)).toHaveProperty('status', 'read');
  expect(Array.prototype.push).toBe(push);
  expect(JSON.parse).toBe(parse);
});
