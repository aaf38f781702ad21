import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniffFormat } from './sniff-format.js';

describe('sniffFormat', () => {
  it.each([
    ['%PDF-1.4\n%âãÏÓ', 'pdf'],
    ['\n\n  junk before %PDF-1.4', 'pdf'],
    ['{\\rtf1\\ansi Ada}', 'rtf'],
    ['<!DOCTYPE html><p>Ada', 'html'],
    ['\uFEFF<!-- made by hand -->\n<html lang="ru">', 'html'],
    ['<meta charset="utf-8"><title>Ada</title><h1>Ada Example</h1>', 'html'],
    ['<div class="resume"><h1>Ada Example</h1></div>', 'html'],
    ['<p@example.com> Ada', 'text'],
    ['Ada Example\nML engineer', 'text'],
    ['<Ada> writes XML by hand', 'text'],
  ])('%j is %s', (start, format) => {
    expect(sniff(start)).toMatchObject({ format, reason: null });
  });

  it('tells Markdown by its name only', () => {
    expect(sniffFormat(Buffer.from('# Ada'), 'ada.md').format).toBe('markdown');
    expect(sniffFormat(Buffer.from('# Ada'), 'ada.txt').format).toBe('text');
    expect(sniffFormat(Buffer.from('<div align="center"># Ada'), 'ada.md').format).toBe('markdown');
    expect(sniffFormat(Buffer.from('%PDF-1.7'), 'ada.md').format).toBe('pdf');
  });

  it('looks into OLE files', () => {
    const ole = (name: string) =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from(name, 'utf16le'),
      ]);
    expect(sniffFormat(ole('EncryptedPackage'), 'a.docx')).toMatchObject({
      format: 'docx',
      reason: 'encrypted',
    });
    expect(sniffFormat(ole('WordDocument'), 'a.docx')).toMatchObject({ format: 'doc', reason: null });
    expect(sniffFormat(ole('Workbook'), 'a.doc')).toMatchObject({ format: null, reason: 'unsupported' });
  });

  it('looks into zip archives', () => {
    const bytes = new TextEncoder().encode('application/vnd.oasis.opendocument.text');
    expect(sniffFormat(zipSync({ mimetype: [bytes, { level: 0 }] }), 'a').format).toBe('odt');
    expect(sniffFormat(zipSync({ 'word/document.xml': bytes }), 'a').format).toBe('docx');
    expect(sniffFormat(zipSync({ 'xl/workbook.xml': bytes }), 'a').reason).toBe('unsupported');
    expect(sniffFormat(zipSync({ 'word/document.xml': bytes }).slice(0, 60), 'a')).toMatchObject({
      format: 'docx',
      reason: 'damaged',
    });
  });

  it.each(['89504e470d0a1a0a', 'ffd8ffe000104a46'])('a picture (%s) has no text', (hex) => {
    expect(sniffFormat(Buffer.from(hex, 'hex'), 'cv.pdf')).toMatchObject({ format: null, reason: 'no-text' });
  });

  it('knows bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 500 }, (_, index) => (index * 37 + (index >> 3)) & 0xff);
    expect(sniffFormat(noise, 'a.txt')).toMatchObject({ format: null, reason: 'unsupported' });
  });
});

function sniff(start: string) {
  return sniffFormat(Buffer.from(start), 'resume');
}
