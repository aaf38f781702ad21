import { DEFAULT_LIMITS } from '../read/extract.js';

/** The document on standard input. Reading stops soon after the size limit: the reader will refuse it anyway. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > DEFAULT_LIMITS.maxFileBytes) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}
