import type { ReadLimits, ReadResult } from './extract.js';
import { readStyles } from './odt/read-styles.js';
import { walkContent } from './odt/walk-content.js';
import { assemble, type TextPart } from './paragraphs/assemble.js';
import { ReadError } from './read-error.js';
import { unreadable } from './unreadable.js';
import { xmlTexts } from './xml/xml-texts.js';
import { openArchive } from './zip/open-archive.js';

/** First pages and left pages may have a header and a footer of their own. */
const PAGE_KINDS = ['-first', '', '-left'];

/** Reads an OpenDocument text: page headers, body and page footers. */
export async function readOdt(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const load = openArchive(bytes, limits.maxInflatedBytes);
  const manifest = load('META-INF/manifest.xml');
  if (manifest !== null && Buffer.from(manifest).includes('encryption-data'))
    return unreadable('encrypted', 'odt');
  const content = load('content.xml');
  if (content === null) throw new ReadError('damaged', 'content.xml is missing');
  const pages = load('styles.xml');
  const pageStyles = pages === null ? new Map() : readStyles(pages);
  // The automatic styles of the two files go by the same names.
  const styles = new Map([...pageStyles, ...readStyles(content)]);
  const margins = (kind: 'header' | 'footer'): readonly TextPart[] =>
    pages === null
      ? []
      : PAGE_KINDS.map((page) => ({ kind, part: walkContent(pages, `${kind}${page}`, pageStyles) }));
  const parts: readonly TextPart[] = [
    ...margins('header'),
    { kind: 'body', part: walkContent(content, 'text', styles) },
    ...margins('footer'),
  ];
  const result = assemble('odt', parts, limits);
  return result.status === 'read' ? { ...result, metadata: xmlTexts(() => load('meta.xml')) } : result;
}
