import type { ReadLimits, ReadResult } from './extract.js';
import { decodeHtml } from './html/decode-html.js';
import { readPageHead } from './html/page-head.js';
import { parsePage } from './html/parse-page.js';
import { readStylesheet } from './html/stylesheet.js';
import { walkPage } from './html/walk-page.js';
import { assemble } from './paragraphs/assemble.js';

/** Reads a web page as a browser shows it, without fetching or running anything. */
export async function readHtml(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const { text, legacy } = decodeHtml(bytes);
  const page = parsePage(text);
  const head = readPageHead(page);
  const sheet = readStylesheet(head.css);
  const part = walkPage(page, sheet, head.base);
  const hasBackdropShape = part.hasBackdropShape || head.hasLinkedStyles;
  const result = assemble('html', [{ kind: 'body', part: { ...part, hasBackdropShape } }], limits);
  if (result.status !== 'read') return result;
  const { metadata } = head;
  return legacy
    ? { ...result, metadata, notes: [...result.notes, 'decoded-legacy-charset'] }
    : { ...result, metadata };
}
