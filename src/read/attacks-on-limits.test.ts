import net from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { readAny, readFixture, screenFixture } from '../../fixtures/read-fixture.js';
import { DEFAULT_LIMITS } from './extract.js';

/** Far more than it takes, and far less than a file may take. */
const PATIENT = 10_000;

describe('documents that ask for more than a resume may', () => {
  test.each([
    ['A32: a Word document that inflates to 70 MB', '../attacks/inflates-to-70-mb.docx', 'too-large'],
    ['A32: entities in entities', '../attacks/entities-in-entities.docx', 'unsupported'],
    ['A32: an entity that points to a file', 'external-entity.docx', 'unsupported'],
  ])('%s is not read', { timeout: PATIENT }, async (_what, name, reason) => {
    expect(await readAny(name)).toMatchObject({ status: 'unreadable', reason });
  });

  test('A32: of a PDF of 5,000 pages the first are read, and a note says so', {
    timeout: PATIENT,
  }, async () => {
    const { pages, lines, notes } = await readFixture('../attacks/five-thousand-pages.pdf');
    expect(pages).toBe(5000);
    expect(lines.at(-1)?.page).toBe(DEFAULT_LIMITS.maxPages);
    expect(notes).toContain('truncated-pages');
  });

  test('A32: text that is made to be slow to look through is not', { timeout: PATIENT }, async () => {
    expect((await screenFixture('../attacks/slow-for-patterns.docx')).status).toBe('screened');
  });

  test.each(['docx', 'html', 'pdf'])('A32: nothing is fetched that a document names: %s', async (format) => {
    const connected = vi.spyOn(net.Socket.prototype, 'connect');
    const fetched = vi.spyOn(globalThis, 'fetch');
    try {
      const { lines } = await readFixture(`../attacks/parts-elsewhere.${format}`);
      expect(lines.map(({ text }) => text)).toEqual([
        'Ada Example',
        'Fine-tuned Whisper on 40 hours of radio',
      ]);
      expect(connected).not.toHaveBeenCalled();
      expect(fetched).not.toHaveBeenCalled();
    } finally {
      vi.restoreAllMocks();
    }
  });
});
