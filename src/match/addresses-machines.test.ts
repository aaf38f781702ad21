import { describe, expect, test } from 'vitest';
import { readFixture, screenFixture } from '../../fixtures/read-fixture.js';

describe('metadata', () => {
  test.each(['orders-in-information.pdf', 'orders-in-xmp.pdf', 'metadata.docx'])(
    'A11: an order in the metadata is noted and never scored: %s',
    async (name) => {
      const { notes, score, findings } = await screenFixture(name);
      expect(notes).toContain('metadata-for-machines');
      expect(findings.find(({ rule }) => rule === 'prompt-injection')?.status).toBe('miss');
      expect(score).toBe((await screenFixture('usual-metadata.pdf')).score);
    },
  );

  test('A11: must not fire: a title, keywords and an author as people write them', async () => {
    const { metadata, lines } = await readFixture('usual-metadata.pdf');
    expect(metadata).toContain('Resume of Ada Example, ML engineer');
    expect(lines).toHaveLength(3);
    expect((await screenFixture('usual-metadata.pdf')).notes).not.toContain('metadata-for-machines');
  });
});
