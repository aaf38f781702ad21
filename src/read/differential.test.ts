import { readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract } from './extract.js';
import { readDocument } from './read-document.js';

/** Words that only the other reader has (`there`) or only this one (`here`), and why that is right. */
interface Difference {
  readonly there?: string;
  readonly here?: string;
  readonly why: string;
}

const DOCX: Readonly<Record<string, Difference>> = {
  'timur-gaynutdinov.docx': {
    here: 'тимур гайнутдинов mlops инженер почта тел 7 999 000 22 41 github',
    why: 'mammoth reads no page headers',
  },
  'link-in-header.docx': { here: 'ada example code', why: 'mammoth reads no page headers' },
  'link-in-field.docx': { here: 'home page', why: 'mammoth passes over fldSimple' },
  'ornamented-headings.docx': {
    there: 's k i l l s',
    here: 'skills',
    why: 'mammoth leaves letter-spaced headings open',
  },
  'roles.docx': {
    there: 'rightbelow',
    here: 'right below',
    why: 'mammoth drops the line break between two words',
  },
};

const PDF: Readonly<Record<string, Difference>> = {
  'filled-form.pdf': {
    here: 'words in a field a typed note',
    why: 'pdf-parse passes over form fields and typed notes',
  },
  'squeezed.pdf': { there: 'secretwordsforthemachine', why: 'hidden here, with its spaces' },
  'replacement-of-icons.pdf': { here: 'github ada fict', why: 'pdf-parse passes over replacement text' },
  'elena-vasquez-moreau.pdf': { there: '1 2', why: 'page numbers' },
  'olga-pestryakova.pdf': { there: '1 2', why: 'page numbers' },
  'priya-raghunathan.pdf': { there: 'page 1 of 1', why: 'a page number' },
  'page-numbers.pdf': { there: '1 page 1 of 3 2 page 2 of 3 3 page 3 of 3', why: 'page numbers' },
  'wei-lin-tan.docx': {
    there: 'h i g h l i g h t e x p e r i e n c e s s k i l l s e d u c at i o n',
    here: 'highlights experience skills education',
    why: 'pdf-parse leaves letter-spaced headings open',
  },
  'letter-spaced.pdf': {
    there: 'c o r e t o o l s p y t h o n w o r k',
    here: 'core tools python work',
    why: 'pdf-parse leaves letter-spaced headings open',
  },
};

/** Read by a second reader, which is the very one that is compared with; or mended, which the others don't do. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['fallback-reader', 'decoded-legacy-charset']);

const documents = await readAll(['resumes', 'documents']);

describe('the words of a Word document are the ones that mammoth finds', () => {
  it.each(documents.filter(({ extract }) => extract.format === 'docx'))(
    '$name',
    async ({ name, bytes, extract }) => {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expectSameWords(extract, value, DOCX[name]);
    },
  );
});

describe('the words and links of a PDF are the ones that pdf-parse finds', () => {
  it.each(documents.filter(({ extract }) => extract.format === 'pdf'))(
    '$name',
    async ({ name, bytes, extract }) => {
      const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
      const { text } = await parser.getText({ pageJoiner: '' });
      const { pages } = await parser.getInfo({ parsePageInfo: true });
      await parser.destroy();
      expectSameWords(extract, text, PDF[name]);
      const found = extract.links.map(({ url }) => url);
      expect(found).toEqual(
        expect.arrayContaining(pages.flatMap(({ links }) => links.map(({ url }) => url))),
      );
    },
  );
});

it('explains differences of files that there are', () => {
  const names = documents.map(({ name }) => name);
  expect([...Object.keys(DOCX), ...Object.keys(PDF)].filter((name) => !names.includes(name))).toEqual([]);
});

/** The other reader knows nothing of hidden text, so that what is hidden here may stand in its text. */
function expectSameWords({ lines, hidden }: Extract, text: string, difference?: Difference): void {
  const there = wordsOf(text);
  const visible = wordsOf(lines.map((line) => line.text).join('\n'));
  const concealed = wordsOf(hidden.map((piece) => piece.text).join('\n'));
  expect(without(there, [...visible, ...concealed]).toSorted()).toEqual(
    wordsOf(difference?.there ?? '').toSorted(),
  );
  expect(without(visible, there).toSorted()).toEqual(wordsOf(difference?.here ?? '').toSorted());
}

async function readAll(folders: readonly string[]) {
  const read: { name: string; bytes: Uint8Array; extract: Extract }[] = [];
  for (const folder of folders) {
    const place = new URL(`../../fixtures/${folder}/`, import.meta.url);
    for (const name of readdirSync(place)) {
      const bytes = new Uint8Array(readFileSync(new URL(name, place)));
      const extract = await readDocument(bytes, DEFAULT_LIMITS, { fileName: name });
      if (extract.status === 'read' && !extract.notes.some((note) => NOT_COMPARED.has(note)))
        read.push({ name, bytes, extract });
    }
  }
  return read;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('\u00ad', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words of `all` that are not among `others`, each as often as it is missing there. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
