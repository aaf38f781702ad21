/** The document on standard input. Reading stops soon after `maxBytes`: the reader will refuse it anyway. */
export async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}
