/** Kinds of files that hold documents of several candidates, or a document among other things. */
export type ContainerKind = 'zip' | 'mail';

/** How many bytes at the start of a file tell the kind. */
export const KIND_WINDOW = 4096;

const LOCAL_HEADER = '504b0304';
/** Office documents are zip archives too; the first file in them gives them away. */
const PACKAGE_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/|docProps\/|customXml\/|xl\/|ppt\/|mimetype|META-INF\/|Index\/|index\.xml)/;
/** Header fields that every mail program writes and no resume begins with (RFC 5322, 3.6). */
const MAIL_FIELD =
  /^(?:From|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-[A-Za-z-]+|Subject|Date|To|Content-Type):/gim;
const SENDER_FIELD = /^(?:From|Received|Return-Path|Message-ID):/im;

/** Tells by its first bytes whether a file is an archive of documents or a mail, and null if it is neither. */
export function containerKind(head: Uint8Array): ContainerKind | null {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, KIND_WINDOW));
  if (start.toString('hex', 0, 4) === LOCAL_HEADER) return isOfficePackage(start) ? null : 'zip';
  return isMail(start.toString('latin1')) ? 'mail' : null;
}

function isOfficePackage(start: Buffer): boolean {
  if (start.length < 30) return false;
  return PACKAGE_PART.test(start.toString('latin1', 30, 30 + start.readUInt16LE(26)));
}

function isMail(start: string): boolean {
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  // All lines of the head are fields or go on with the one before.
  const lines = headers.split(/\r?\n/).slice(0, -1);
  if (!lines.every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line))) return false;
  return SENDER_FIELD.test(headers) && (headers.match(MAIL_FIELD) ?? []).length >= 3;
}
