import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { ReadError } from '../../read/read-error.js';
import { isDocumentName } from '../document-name.js';
import type { Member } from './member.js';

/** Mails that quote mails that quote mails: deeper ones are made to harm. */
const MAX_NESTING = 32;
/** Attachments of 25 MB in lines of 76 characters. The parser takes about 1 KB for a line, however short it is. */
const MOST_LINES = 400_000;
const BYTE_ORDER_MARK = '\uFEFF';

/** Extensions for attachments without a usable name, by their MIME type. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/zip': 'zip',
  'message/rfc822': 'eml',
};

/** What a mail holds: documents in its attachments, or else its own text. */
export interface MailContent {
  readonly members: readonly Member[];
  /** The text of the mail as a document of its own, or null when there is none. */
  readonly body: Uint8Array | null;
}

/**
 * Takes a mail apart (RFC 5322, MIME). Pictures and signatures among the attachments are no documents.
 * @throws {ReadError} 'too-large' when it has far more lines than mails have, 'damaged' when it is no mail after all.
 */
export async function listMail(bytes: Uint8Array): Promise<MailContent> {
  if (countLines(bytes) > MOST_LINES) throw new ReadError('too-large', `more than ${MOST_LINES} lines`);
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: MAX_NESTING,
    forceRfc822Attachments: true,
  }).catch((error: Error) => {
    throw new ReadError('damaged', error.message);
  });
  const members = mail.attachments.flatMap((attachment, index) => {
    const name = nameOf(attachment, index);
    return name === null ? [] : [{ name, open: async () => contentOf(attachment) }];
  });
  return { members, body: bodyOf(mail) };
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function nameOf({ filename, mimeType }: Attachment, index: number): string | null {
  const name = (filename ?? '').split(/[/\\]/).at(-1) ?? '';
  if (isDocumentName(name)) return name;
  const extension = EXTENSIONS[mimeType];
  return extension === undefined ? null : `${name === '' ? `attachment-${index + 1}` : name}.${extension}`;
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** The HTML is preferred: it has the links. The mark at the start says that it is UTF-8 now, whatever it was. */
function bodyOf({ html, text }: Email): Uint8Array | null {
  const body = html === undefined ? text : `<!doctype html>${html}`;
  return body === undefined || body.trim() === ''
    ? null
    : new TextEncoder().encode(`${BYTE_ORDER_MARK}${body}`);
}
