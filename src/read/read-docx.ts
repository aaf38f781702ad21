import { readPackage } from './docx/read-package.js';
import type { ReadLimits, ReadResult } from './extract.js';
import { assemble } from './paragraphs/assemble.js';
import { xmlTexts } from './xml/xml-texts.js';
import { openArchive } from './zip/open-archive.js';

const METADATA = ['docProps/core.xml', 'docProps/custom.xml'];

/** Reads a Word document: headers, body, notes and footers. */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const load = openArchive(bytes, limits.maxInflatedBytes);
  const result = assemble('docx', readPackage(load), limits);
  if (result.status !== 'read') return result;
  return { ...result, metadata: METADATA.flatMap((name) => xmlTexts(() => load(name))) };
}
