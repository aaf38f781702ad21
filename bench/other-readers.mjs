// The readers that most resume scripts are built on, asked for what hypecheck reads: the text and where links lead.
import { spawnSync } from 'node:child_process';
import mammoth from 'mammoth';

/** pdf.js replaces functions of Node by slower ones: a script that uses pdf-parse runs with those, others don't. */
const nodes = { push: Array.prototype.push, parse: JSON.parse };
let pdfJs = nodes;

/** Text and link targets of a PDF. */
export async function readWithPdfParse({ bytes }) {
  use(pdfJs);
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  await parser.getText({ pageJoiner: '' });
  await parser.getInfo({ parsePageInfo: true });
  await parser.destroy();
  pdfJs = { push: Array.prototype.push, parse: JSON.parse };
  use(nodes);
}

function use({ push, parse }) {
  Array.prototype.push = push;
  JSON.parse = parse;
}

/** Text and link targets of a DOCX. */
export function readWithMammoth({ bytes }) {
  return mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
}

/** The text of a DOCX alone. */
export function readTextWithMammoth({ bytes }) {
  return mammoth.extractRawText({ buffer: Buffer.from(bytes) });
}

/** The text of a PDF by a process of its own. */
export function readWithPdftotext({ path }) {
  spawnSync('pdftotext', [path, '-']);
}

export const hasPdftotext = () => spawnSync('pdftotext', ['-v']).status === 0;
