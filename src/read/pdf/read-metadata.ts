import { xmlTexts } from '../xml/xml-texts.js';
import type { Pdfium } from './pdfium.js';
import { allocateScratch, copyIn } from './scratch.js';

const ENTRIES = ['Title', 'Subject', 'Keywords', 'Author'];
/** Longer entries are cut off; in UTF-16. */
const MOST_BYTES = 4096;
const PACKET_START = '<x:xmpmeta';
const PACKET_END = '</x:xmpmeta>';
const LONGEST_PACKET = 64 * 1024;

/** What a PDF says of itself in its document information and in its XMP packet, which is found if not packed. */
export function readMetadata(pdfium: Pdfium, document: number, bytes: Uint8Array): readonly string[] {
  const scratch = allocateScratch(pdfium, MOST_BYTES);
  const entries = ENTRIES.map((name) => {
    const key = copyIn(pdfium, Buffer.from(`${name}\0`));
    const length = pdfium.calls.FPDF_GetMetaText(document, key, scratch.at, MOST_BYTES);
    pdfium.calls.free(key);
    return length > MOST_BYTES ? '' : Buffer.from(scratch.bytes(length), 'latin1').toString('utf16le');
  });
  scratch.free();
  return [
    ...entries.map((entry) => entry.replace(/\0/g, '').trim()),
    ...xmlTexts(() => packetOf(bytes)),
  ].filter((text) => text !== '');
}

function packetOf(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.indexOf(PACKET_START);
  const end = start === -1 ? -1 : file.indexOf(PACKET_END, start);
  return end === -1 || end - start > LONGEST_PACKET ? null : file.subarray(start, end + PACKET_END.length);
}
