import { findBullet } from './bullet.js';
import { collectParagraphs, type MammothNode, type MammothParagraph } from './docx/mammoth-paragraphs.js';
import type { ExtractedLink, Line, ReadLimits, ReadResult } from './extract.js';
import { ReadError } from './read-error.js';
import { unreadable } from './unreadable.js';
import { inflateEntry } from './zip/inflate-entry.js';
import { listEntries } from './zip/list-entries.js';

/** Bytes of XML that mammoth reads in about a second. */
const MOST_XML = 4 * 1024 * 1024;
const HEADING = /^(heading|заголовок)\s*\d/i;

/**
 * Reads a Word document with mammoth, which bears broken XML. It knows neither headers nor hidden text, so
 * that it is only the second choice.
 */
export async function readDocxSecond(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  measureInflated(bytes, limits);
  const { default: mammoth } = await import('mammoth');
  let root: MammothNode | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (document: MammothNode) => {
        root = document;
        return document;
      },
    },
  );
  const lines: Line[] = [];
  const links: ExtractedLink[] = [];
  for (const paragraph of root === null ? [] : collectParagraphs(root)) {
    const line = toLine(paragraph);
    for (const { url, text } of paragraph.links) {
      links.push({ url, anchor: text.trim() || null, page: null, line: line === null ? null : lines.length });
    }
    if (line !== null) lines.push(line);
  }
  if (lines.length === 0) return unreadable('no-text', 'docx');
  return {
    status: 'read',
    format: 'docx',
    pages: null,
    lines,
    hidden: [],
    links,
    linksComplete: true,
    notes: [],
  };
}

/** Mammoth has no limit of its own: a small bomb would keep it busy for minutes. */
function measureInflated(bytes: Uint8Array, limits: ReadLimits): void {
  const all = { left: limits.maxInflatedBytes };
  const xml = { left: Math.min(limits.maxInflatedBytes, MOST_XML) };
  for (const entry of listEntries(bytes) ?? []) {
    const { length } = inflateEntry(bytes, entry, all);
    if (/\.(xml|rels)$/.test(entry.name)) xml.left -= length;
  }
  if (xml.left < 0) throw new ReadError('too-large', 'too much XML for the second reader');
}

function toLine(paragraph: MammothParagraph): Line | null {
  const text = paragraph.text.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const bullet = findBullet(text);
  const isHeading = HEADING.test(paragraph.style);
  const isBullet = paragraph.list || bullet !== null;
  return {
    text: bullet?.text ?? text,
    page: null,
    box: null,
    size: null,
    bold: paragraph.bold,
    role: isHeading ? 'heading' : isBullet ? 'bullet' : paragraph.cell === 0 ? 'plain' : 'cell',
    flow: paragraph.cell,
    end: 'hard',
  };
}
