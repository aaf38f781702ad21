import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS, type ReadLimits } from '../../read/extract.js';
import { readDocument } from '../../read/read-document.js';
import { findInputs } from '../find-inputs.js';
import type { Input } from '../input.js';
import { openInput } from '../open-input.js';

const ARCHIVES = 'fixtures/archives';

async function inputsIn(name: string, limits: ReadLimits = DEFAULT_LIMITS): Promise<readonly Input[]> {
  const { inputs } = await findInputs([`${ARCHIVES}/${name}`], async () => new Uint8Array(), limits);
  return inputs;
}

/** What becomes of every document inside: the format it is read as, or why it can't be read. */
async function rowsOf(name: string, limits: ReadLimits = DEFAULT_LIMITS): Promise<string[]> {
  const rows: string[] = [];
  for (const input of await inputsIn(name, limits)) {
    const opened = await openInput(input, limits);
    const read =
      opened instanceof Uint8Array ? await readDocument(opened, limits, { fileName: input.file }) : opened;
    rows.push(
      `${input.file.replace(`${ARCHIVES}/`, '')}: ${read.status === 'read' ? read.format : read.reason}`,
    );
  }
  return rows;
}

test('A33: each document of an archive is a row by name, whatever folder it lies in; none leads out of it', async () => {
  expect(await rowsOf('batch.zip')).toEqual([
    'batch.zip!/ML/junior/maria.txt: text',
    'batch.zip!/ML/Соколова Дарья.docx: docx',
    'batch.zip!/escape.txt: text',
    'batch.zip!/ivanov.pdf: pdf',
  ]);
});

test('the bytes are those that were packed', async () => {
  const [, , , pdf] = await inputsIn('batch.zip');
  const original = await readFile('fixtures/resumes/denis-kobzar.pdf');
  expect(Buffer.compare(Buffer.from((await pdf?.open?.()) ?? []), original)).toBe(0);
});

test('names that Windows wrote in cp866 are Russian again', async () => {
  expect(await rowsOf('windows-names.zip')).toEqual(['windows-names.zip!/Мария.txt: text']);
});

test('A32: what is wrong with one document of an archive costs that document only', async () => {
  expect(await rowsOf('password.zip')).toEqual(['password.zip!/maria.txt: encrypted']);
  expect(await rowsOf('one-broken.zip')).toEqual([
    'one-broken.zip!/a.txt: damaged',
    'one-broken.zip!/b.txt: text',
  ]);
  expect(await rowsOf('bomb.zip')).toEqual(['bomb.zip!/bomb.txt: too-large', 'bomb.zip!/maria.txt: text']);
});

test('an archive that gives no document is a row itself', async () => {
  expect(await rowsOf('no-documents.zip')).toEqual(['no-documents.zip: unsupported']);
  expect(await rowsOf('cut.zip')).toEqual(['cut.zip: damaged']);
});

test('archives in archives are opened, up to a depth', async () => {
  expect(await rowsOf('nested.zip')).toEqual([
    'nested.zip!/inner.zip!/maria.txt: text',
    'nested.zip!/letter.eml: html',
  ]);
  expect(await rowsOf('deep.zip')).toEqual(['deep.zip!/inner.zip!/inner.zip!/inner.zip: unsupported']);
});

test('A32: limits count the documents of an archive and what they inflate to', async () => {
  const few = await rowsOf('batch.zip', { ...DEFAULT_LIMITS, maxEntries: 2 });
  expect(few.slice(1)).toEqual(['batch.zip!/ML/Соколова Дарья.docx: docx', 'batch.zip: too-large']);
  const small = await rowsOf('batch.zip', { ...DEFAULT_LIMITS, maxArchiveBytes: 500 });
  expect(small).toEqual([
    'batch.zip!/ML/junior/maria.txt: text',
    'batch.zip!/ML/Соколова Дарья.docx: too-large',
    'batch.zip!/escape.txt: text',
    'batch.zip!/ivanov.pdf: too-large',
  ]);
});

test('a mail gives its attached documents, Russian names decoded, twins told apart', async () => {
  expect(await rowsOf('letter.eml')).toEqual([
    'letter.eml!/resume.docx: docx',
    'letter.eml!/resume.docx (2): docx',
    'letter.eml!/Резюме Иванова.pdf: pdf',
  ]);
});

test('a mail without attachments is a document itself, and its links are kept', async () => {
  const [mail] = await inputsIn('letter-without-attachment.eml');
  const read = await readDocument((await mail?.open?.()) ?? new Uint8Array(), DEFAULT_LIMITS, {
    fileName: 'letter.eml',
  });
  expect(read).toMatchObject({
    status: 'read',
    lines: [{ text: 'Мария Иванова' }, { text: 'Опыт работы' }, { text: expect.stringContaining('0,84') }],
    links: [{ url: 'https://github.com/maria-ivanova/intents' }],
  });
});

test('a mail of millions of lines, which would fill the memory, is too large', async () => {
  const content = new TextEncoder().encode(
    `From: a@example.org\r\nSubject: b\r\nDate: c\r\n\r\n${'a\r\n'.repeat(2_000_000)}`,
  );
  const { inputs } = await findInputs(['-'], async () => content);
  expect(await openInput(inputs[0] as Input, DEFAULT_LIMITS)).toMatchObject({ reason: 'too-large' });
});

test('a forwarded mail is looked into', async () => {
  expect(await rowsOf('forwarded.eml')).toEqual(['forwarded.eml!/attachment-1.eml!/cv.pdf: pdf']);
});

test('one document of an archive can be named', async () => {
  const { inputs } = await findInputs(
    [`${ARCHIVES}/batch.zip!/ML`, `${ARCHIVES}/batch.zip!/ivanov.pdf`],
    async () => new Uint8Array(),
  );
  expect(inputs.map(({ file }) => file.split('!/')[1])).toEqual([
    'ML/junior/maria.txt',
    'ML/Соколова Дарья.docx',
    'ivanov.pdf',
  ]);
  await expect(inputsIn('batch.zip!/petrov.pdf')).rejects.toThrow(/petrov\.pdf" does not exist/);
});

test('an archive on standard input is opened too', async () => {
  const { inputs } = await findInputs(['-'], async () => readFile(`${ARCHIVES}/windows-names.zip`));
  expect(inputs.map(({ file }) => file)).toEqual(['-!/Мария.txt']);
});
