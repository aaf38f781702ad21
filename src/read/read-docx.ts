import { readPackage } from './docx/read-package.js';
import type { ReadLimits, ReadResult } from './extract.js';
import { assemble } from './paragraphs/assemble.js';

/** Reads a Word document: headers, body, notes and footers. */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  return assemble('docx', readPackage(bytes, limits), limits);
}
