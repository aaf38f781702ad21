declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type { Readable } from 'node:stream';

  interface ExtractedDocument {
    getBody(options: { filterUnicode: boolean }): string;
    getHeaders(options: { filterUnicode: boolean; includeFooters: boolean }): string;
    getFooters(options: { filterUnicode: boolean }): string;
    getFootnotes(options: { filterUnicode: boolean }): string;
    getEndnotes(options: { filterUnicode: boolean }): string;
    getTextboxes(options: { filterUnicode: boolean }): string;
  }

  export default class WordOleExtractor {
    extractWordDocument(source: { stream(name: string): Readable }, main: Buffer): Promise<ExtractedDocument>;
  }
}
