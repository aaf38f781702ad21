import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Hashes of the code, made by the build: what other code has kept is not taken over. */
export const CODE_VERSIONS: { readonly reading: string; readonly screening: string } = JSON.parse(
  readFileSync(new URL('../../../dist/code-versions.json', import.meta.url), 'utf8'),
);

/** SHA-256 as lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
