import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const NAMES = [
  'resumes/nikita-dorokhov.doc',
  'documents/roles.doc',
  'documents/link-in-header.doc',
  'resumes/svetlana-zhukova.rtf',
  'resumes/sarah-kimutai.html',
];
const PIECES = {
  html: [
    '<div>',
    '</div>',
    '<p style="color:#fff',
    '"',
    '>',
    '<a href=x>',
    '</a>',
    '<table>',
    '<td>',
    '<style>',
  ],
  rtf: [
    '{',
    '}',
    '\\par ',
    '\\u1040?',
    "\\'e0",
    '{\\*',
    '\\field',
    '\\fldinst ',
    '\\fldrslt ',
    '\\cell',
    '\\s1',
  ],
};

describe('whatever the bytes, there is a result and no exception', () => {
  it.each(NAMES)('for %s with bytes changed, moved and cut', async (name) => {
    const original = readFileSync(new URL(name, FIXTURES));
    const change = fc.record({ at: fc.nat(original.length - 1), byte: fc.nat(255), early: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.option(fc.nat(original.length), { freq: 4 }),
        async (changes, end) => {
          const bytes = Uint8Array.from(original);
          for (const { at, byte, early } of changes) bytes[early ? at % 2048 : at] = byte;
          await check(bytes.subarray(0, end ?? bytes.length));
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(PIECES))('for the words of %s in any order', async (format, pieces) => {
    const start = format === 'html' ? '<!doctype html>' : '{\\rtf1 ';
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 200 }), async (chosen) => {
        await check(Buffer.from(start + chosen.join('')));
      }),
      { numRuns: 200 },
    );
  });
});

async function check(bytes: Uint8Array): Promise<void> {
  const result: ReadResult = await readDocument(bytes, DEFAULT_LIMITS, { fileName: 'any' });
  if (result.status === 'unreadable') return;
  expect(result.lines.length).toBeGreaterThan(0);
  for (const { line } of result.links) expect(line ?? 0).toBeLessThan(result.lines.length);
  for (const { text } of result.lines) expect(text.trim()).not.toBe('');
}
