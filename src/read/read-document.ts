import type { DocumentFormat, Extract, ReadLimits, ReadResult, Unreadable } from './extract.js';
import { isGarbled } from './is-garbled.js';
import { linkTarget } from './link-target.js';
import { looksBroken } from './looks-broken.js';
import { isNamedFor } from './named-for.js';
import { ReadError } from './read-error.js';
import { READERS, type Reader } from './readers.js';
import { repairEncoding } from './repair-encoding.js';
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
  return result.status === 'read' ? noteMismatch(withoutLocalLinks(result), hint.fileName) : result;
}

async function readWithFallback(
  readers: readonly (() => Promise<Reader>)[],
  format: DocumentFormat,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<ReadResult> {
  let first: ReadResult | null = null;
  for (const load of readers) {
    const { result, tryNext } = await attempt(await load(), format, bytes, limits);
    if (first === null) {
      if (!tryNext) return result;
      first = result;
    } else if (result.status === 'read' && !tryNext) {
      return { ...result, notes: [...result.notes, 'fallback-reader'] };
    } else if (first.status === 'unreadable' && isTooLarge(result)) {
      return result;
    }
  }
  return first ?? unreadable('unsupported', format);
}

const isTooLarge = (result: ReadResult): boolean =>
  result.status === 'unreadable' && result.reason === 'too-large';

/** What one reader gave, and whether the next one may do better. */
interface Attempt {
  readonly result: ReadResult;
  readonly tryNext: boolean;
}

async function attempt(
  reader: Reader,
  format: DocumentFormat,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Attempt> {
  try {
    return judge(await reader(bytes, limits));
  } catch (error) {
    return judge(toUnreadable(error, format));
  }
}

function judge(result: ReadResult): Attempt {
  if (result.status === 'unreadable') return { result, tryNext: result.reason === 'damaged' };
  const repaired = repairEncoding(result);
  const garbled = isGarbled(repaired);
  return {
    result: garbled ? unreadable('no-text', result.format, 'the font does not name its letters') : repaired,
    // The next reader can't tell hidden text: a few odd characters must not let it in.
    tryNext: (garbled || looksBroken(repaired)) && result.hidden.length === 0,
  };
}

function toUnreadable(error: unknown, format: DocumentFormat): Unreadable {
  if (error instanceof ReadError) return unreadable(error.reason, format, error.message);
  return unreadable('damaged', format, String(error));
}

/** Files beside a document and places in it are no addresses, whatever the format. */
function withoutLocalLinks(result: Extract): Extract {
  const links = result.links.flatMap((link) => {
    const url = linkTarget(link.url, null);
    return url === null ? [] : [{ ...link, url }];
  });
  return { ...result, links };
}

function noteMismatch(result: Extract, fileName: string): Extract {
  if (isNamedFor(fileName, result.format)) return result;
  return { ...result, notes: [...result.notes, 'extension-mismatch'] };
}
