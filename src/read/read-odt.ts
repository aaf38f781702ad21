import type { ReadLimits, ReadResult } from './extract.js';
import { collectStyles, type RawStyles } from './odt/read-styles.js';
import { walkContent } from './odt/walk-content.js';
import { assemble, type TextPart } from './paragraphs/assemble.js';
import { ReadError } from './read-error.js';
import { unreadable } from './unreadable.js';
import { xmlTexts } from './xml/xml-texts.js';
import { openArchive } from './zip/open-archive.js';

/** Reads an OpenDocument text: page headers, body and page footers. */
export async function readOdt(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const load = openArchive(bytes, limits.maxInflatedBytes);
  const manifest = load('META-INF/manifest.xml');
  if (manifest !== null && Buffer.from(manifest).includes('encryption-data'))
    return unreadable('encrypted', 'odt');
  const content = load('content.xml');
  if (content === null) throw new ReadError('damaged', 'content.xml is missing');
  const pageStyles = load('styles.xml');
  const styles: RawStyles = new Map();
  if (pageStyles !== null) collectStyles(pageStyles, styles);
  collectStyles(content, styles);
  const parts: TextPart[] = [{ kind: 'body', part: walkContent(content, 'text', styles) }];
  if (pageStyles !== null) {
    parts.unshift({ kind: 'header', part: walkContent(pageStyles, 'header', styles) });
    parts.push({ kind: 'footer', part: walkContent(pageStyles, 'footer', styles) });
  }
  const result = assemble('odt', parts, limits);
  return result.status === 'read' ? { ...result, metadata: xmlTexts(() => load('meta.xml')) } : result;
}
