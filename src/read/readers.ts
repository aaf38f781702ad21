import type { DocumentFormat, ReadLimits, ReadResult } from './extract.js';

/** Reads one format. It may throw a ReadError, which is turned into a result. */
export type Reader = (bytes: Uint8Array, limits: ReadLimits) => Promise<ReadResult>;

/**
 * The readers of each format, the best first; the next one is tried on what the one before can't read.
 * They are loaded when first needed, as some take a third of a second.
 */
export const READERS: Readonly<Partial<Record<DocumentFormat, readonly (() => Promise<Reader>)[]>>> = {
  pdf: [
    async () => (await import('./read-pdf.js')).readPdf,
    async () => (await import('./read-pdf-second.js')).readPdfSecond,
  ],
  docx: [
    async () => (await import('./read-docx.js')).readDocx,
    async () => (await import('./read-docx-second.js')).readDocxSecond,
  ],
  doc: [
    async () => (await import('./read-doc.js')).readDoc,
    async () => (await import('./read-doc-second.js')).readDocSecond,
  ],
  rtf: [async () => (await import('./read-rtf.js')).readRtf],
  odt: [async () => (await import('./read-odt.js')).readOdt],
  html: [async () => (await import('./read-html.js')).readHtml],
  text: [async () => (await import('./read-text.js')).readText],
  markdown: [async () => (await import('./read-markdown.js')).readMarkdown],
};
