import { strToU8, zipSync } from 'fflate';
import type { Document } from '../document.js';
import { bodyXml } from './body-xml.js';
import { packageFiles } from './package-files.js';

/** The earliest day that a zip archive can name; the files carry it, so that equal documents are equal bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A document as an Office Open XML file (ECMA-376) for Word, LibreOffice and Google Docs, on A4 pages. */
export function docxDocument(document: Document): Uint8Array {
  const files = { ...packageFiles(document), 'word/document.xml': bodyXml(document.parts) };
  const entries = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME });
}
