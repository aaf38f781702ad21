import type { DocumentFormat, Extract, ReadLimits, ReadResult, Unreadable } from './extract.js';
import { looksBroken } from './looks-broken.js';
import { isNamedFor } from './named-for.js';
import { ReadError } from './read-error.js';
import { READERS, type Reader } from './readers.js';
import { sniffFormat } from './sniff-format.js';
import { unreadable } from './unreadable.js';

/**
 * Reads a document of any known format. Bad documents give an `Unreadable`, never an exception.
 * @param hint the file's name; it never decides the format, only Markdown is told from text by it.
 */
export async function readDocument(
  bytes: Uint8Array,
  limits: ReadLimits,
  hint: { readonly fileName: string },
): Promise<ReadResult> {
  if (bytes.length === 0) return unreadable('empty', null);
  if (bytes.length > limits.maxFileBytes) return unreadable('too-large', null, `${bytes.length} bytes`);
  const { format, reason, detail } = sniffFormat(bytes, hint.fileName);
  if (reason !== null) return unreadable(reason, format, detail);
  const readers = format === null ? undefined : READERS[format];
  if (format === null || readers === undefined) return unreadable('unsupported', format);
  const result = await readWithFallback(readers, format, bytes, limits);
  return result.status === 'read' ? noteMismatch(result, hint.fileName) : result;
}

async function readWithFallback(
  readers: readonly (() => Promise<Reader>)[],
  format: DocumentFormat,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<ReadResult> {
  let first: ReadResult | null = null;
  for (const load of readers) {
    const result = await attempt(await load(), format, bytes, limits);
    if (first === null) {
      if (!needsFallback(result)) return result;
      first = result;
    } else if (result.status === 'read' && !looksBroken(result)) {
      return { ...result, notes: [...result.notes, 'fallback-reader'] };
    } else if (result.status === 'unreadable' && result.reason === 'too-large') {
      return result;
    }
  }
  return first ?? unreadable('unsupported', format);
}

function needsFallback(result: ReadResult): boolean {
  return result.status === 'read' ? looksBroken(result) : result.reason === 'damaged';
}

async function attempt(
  reader: Reader,
  format: DocumentFormat,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<ReadResult> {
  try {
    return await reader(bytes, limits);
  } catch (error) {
    return toUnreadable(error, format);
  }
}

function toUnreadable(error: unknown, format: DocumentFormat): Unreadable {
  if (error instanceof ReadError) return unreadable(error.reason, format, error.message);
  return unreadable('damaged', format, String(error));
}

function noteMismatch(result: Extract, fileName: string): Extract {
  if (isNamedFor(fileName, result.format)) return result;
  return { ...result, notes: [...result.notes, 'extension-mismatch'] };
}
