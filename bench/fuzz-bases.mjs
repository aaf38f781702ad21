import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const FORMATS = ['pdf', 'docx', 'doc', 'rtf', 'odt', 'html', 'md', 'txt', 'zip', 'eml'];
/** Zip files carry a date; without one they would be other bytes every day. */
const DATE = new Date(2026, 0, 1);

/** Real documents by their format, from which the mutants are made: { pdf: [{ name, bytes }], ... }. */
export function readBases() {
  const documents = ['resumes', 'documents', 'second-set/resumes'].flatMap((folder) =>
    readdirSync(new URL(folder, FIXTURES))
      .sort()
      .map((name) => ({ name, bytes: readFileSync(new URL(`${folder}/${name}`, FIXTURES)) })),
  );
  const all = [...documents, ...archives(documents), mail(documents)];
  return Object.fromEntries(
    FORMATS.map((format) => [
      format,
      all.filter(({ name, bytes }) => name.endsWith(`.${format}`) && bytes.length > 0),
    ]),
  );
}

function archives(documents) {
  const few = documents.filter((_, index) => index % 30 === 0);
  const nested = zipSync(Object.fromEntries(few.map(({ name, bytes }) => [`inner/${name}`, bytes])), {
    mtime: DATE,
  });
  const flat = { ...Object.fromEntries(few.map(({ name, bytes }) => [name, bytes])), 'nested.zip': nested };
  return [{ name: 'batch.zip', bytes: Buffer.from(zipSync(flat, { mtime: DATE })) }];
}

function mail(documents) {
  const attachments = documents.filter((_, index) => index % 40 === 0);
  const part = ({ name, bytes }) =>
    `--part\r\nContent-Type: application/octet-stream; name="${name}"\r\n` +
    `Content-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n` +
    `${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
  const text =
    'From: Ada <ada@example.com>\r\nTo: Jobs <jobs@example.com>\r\nSubject: Resume\r\nMIME-Version: 1.0\r\n' +
    'Content-Type: multipart/mixed; boundary="part"\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\nHello\r\n' +
    `${attachments.map(part).join('')}--part--\r\n`;
  return { name: 'letter.eml', bytes: Buffer.from(text, 'latin1') };
}
