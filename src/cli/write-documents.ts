import { type Document, joinDocuments } from '../interview/document.js';
import { type DocumentFormat, type DocumentOutput, filesIn } from './document-outputs.js';
import { writeOutput } from './write-output.js';

/** A document and the resume or role that it is named after. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
}

const WRITERS: Readonly<Record<DocumentFormat, () => Promise<(document: Document) => string | Uint8Array>>> =
  {
    markdown: async () => (await import('../interview/markdown.js')).markdownDocument,
    html: async () => (await import('../interview/html.js')).htmlDocument,
    docx: async () => (await import('../interview/docx/docx.js')).docxDocument,
  };

/** Writes documents to every place that was asked for: together to a file, each on its own to a folder. */
export async function writeDocuments(
  documents: readonly NamedDocument[],
  outputs: readonly DocumentOutput[],
): Promise<void> {
  for (const { format, file, folder } of outputs) {
    const write = await WRITERS[format]();
    if (file === null || !folder) {
      await writeOutput(file, write(joinDocuments(documents.map(({ document }) => document))));
      continue;
    }
    const names = documents.map(({ name }) => name);
    for (const [i, place] of filesIn(file, names, format).entries()) {
      const { document } = documents[i] as NamedDocument;
      await writeOutput(place, write(document));
    }
  }
}
