import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

const RESUMES = new URL('../../fixtures/resumes/', import.meta.url);
const NAMES = [
  'grigoriy-levkovich.pdf',
  'kevin-stalworth.pdf',
  'timur-gaynutdinov.docx',
  'polina-safina.docx',
  'igor-panteleev.txt',
];

describe('whatever the bytes, there is a result and no exception', () => {
  it('for arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => checkResult(await read(bytes))),
      { numRuns: 200 },
    );
  });

  it('for arbitrary bytes behind the mark of a format', async () => {
    const marks = [
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      '{\\rtf1',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 3000 }), async (mark, rest) => {
        checkResult(await read(Buffer.concat([Buffer.from(mark, 'latin1'), rest])));
      }),
      { numRuns: 60 },
    );
  });

  it('for text of any kind, whose lines come back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), async (lines) => {
        checkResult(await read(new TextEncoder().encode(lines.join('\n'))));
      }),
    );
  });

  it.each(NAMES)(
    'for %s with bytes changed',
    async (name) => {
      const original = readFileSync(new URL(name, RESUMES));
      const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
          const bytes = new Uint8Array(original);
          for (const [at, value] of changes) bytes[at] = value;
          checkResult(await read(bytes));
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );

  it.each(NAMES)(
    'for %s with a part cut out',
    async (name) => {
      const original = readFileSync(new URL(name, RESUMES));
      const place = fc.nat(original.length);
      await fc.assert(
        fc.asyncProperty(place, place, async (one, other) => {
          const [start, end] = one < other ? [one, other] : [other, one];
          checkResult(await read(Buffer.concat([original.subarray(0, start), original.subarray(end)])));
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );

  it('and a damaged document does not spoil the next one', async () => {
    const good = new Uint8Array(readFileSync(new URL('kevin-stalworth.pdf', RESUMES)));
    const before = await read(good);
    await read(good.slice(0, 9000));
    expect(await read(good)).toEqual(before);
  });
});

function read(bytes: Uint8Array): Promise<ReadResult> {
  return readDocument(bytes, DEFAULT_LIMITS, { fileName: 'resume' });
}

/** Every promise of the types that a caller relies on. */
function checkResult(result: ReadResult): void {
  if (result.status === 'unreadable') {
    expect(result.reason).toMatch(/^(encrypted|no-text|damaged|empty|too-large|unsupported)$/);
    return;
  }
  expect(result.lines.length).toBeGreaterThan(0);
  for (const line of result.lines) {
    expect(line.text).not.toBe('');
    expect(line.text).toBe(line.text.trim());
  }
  for (const link of result.links) {
    expect(link.url).not.toBe('');
    if (link.line !== null) expect(result.lines[link.line]).toBeDefined();
  }
}
