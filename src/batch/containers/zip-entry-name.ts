import { type Entry, getFileNameLowLevel } from 'yauzl';

const SAYS_UTF8 = 0x800;
const UNICODE_PATH_FIELD = 0x7075;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const cp866 = new TextDecoder('ibm866');

/**
 * The path of a file in a zip archive, with forward slashes and without steps upwards (`../`). Archives made on Windows keep names in the computer's
 * old DOS encoding and don't say in which: cp866 is taken if that gives Russian letters, cp437 otherwise. Archives
 * made on a Mac hold UTF-8 without saying so.
 */
export function zipEntryName(
  entry: Pick<Entry, 'generalPurposeBitFlag' | 'fileNameRaw' | 'extraFields'>,
): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry;
  const declared = (flags & SAYS_UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH_FIELD);
  const name = declared ? null : undeclaredName(raw);
  return (name ?? getFileNameLowLevel(flags, raw, extraFields, false))
    .split(/[/\\]/)
    .filter((part, at, parts) => part !== '..' && part !== '.' && (part !== '' || at === parts.length - 1))
    .join('/');
}

function undeclaredName(raw: Buffer): string | null {
  try {
    return utf8.decode(raw);
  } catch {
    const russian = cp866.decode(raw);
    return /^[\x20-\x7eа-яё№]*$/i.test(russian) ? russian : null;
  }
}
