import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../extract.js';
import { readDocument } from '../read-document.js';
import { inflateEntry } from './inflate-entry.js';
import { listEntries, type ZipEntry } from './list-entries.js';

const MEGABYTE = 1024 * 1024;

describe('inflateEntry', () => {
  it('gives back what was packed, deflated or stored', () => {
    const text = new TextEncoder().encode('Research and development '.repeat(5000));
    for (const level of [0, 9] as const) {
      const zip = zipSync({ a: text }, { level });
      const [entry] = listEntries(zip) ?? [];
      const unpacked = inflateEntry(zip, entry as ZipEntry, { left: MEGABYTE });
      expect(Buffer.compare(unpacked, text)).toBe(0);
    }
  });

  it('A32: stops at the budget whatever size the archive claims', () => {
    const zip = zipSync({ a: new Uint8Array(20 * MEGABYTE) });
    // The size in the directory says 10 bytes.
    const view = new DataView(zip.buffer, zip.byteOffset);
    view.setUint32(zip.length - 22 - 47 + 24, 10, true);
    const [entry] = listEntries(zip) ?? [];
    expect(() => inflateEntry(zip, entry as ZipEntry, { left: MEGABYTE })).toThrow('inflates to more');
  });
});

describe('a zip bomb', () => {
  const limits = { ...DEFAULT_LIMITS, maxInflatedBytes: MEGABYTE };

  it('is too large, and soon known to be', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * MEGABYTE).fill(32) });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    const result = await readDocument(bomb, limits, { fileName: 'bomb.docx' });
    expect(result).toMatchObject({ status: 'unreadable', reason: 'too-large', format: 'docx' });
  });

  it('is kept from the second reader when it lies beside broken XML', async () => {
    const bomb = zipSync({
      'word/document.xml': new TextEncoder().encode('<w:document>a & b</w:document>'),
      'word/media/image.png': new Uint8Array(40 * MEGABYTE),
    });
    const result = await readDocument(bomb, limits, { fileName: 'bomb.docx' });
    expect(result).toMatchObject({ status: 'unreadable', reason: 'too-large' });
  });
});
