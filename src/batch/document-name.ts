import path from 'node:path';

/** What may be a resume. Kinds that can't be read are in it: a candidate must not drop out without a word. */
const DOCUMENTS = new Set(
  '.pdf .doc .docx .docm .dot .dotx .rtf .odt .ott .pages .wps .html .htm .md .markdown .txt .eml .msg .zip .rar .7z'.split(
    ' ',
  ),
);
/** Folders that programs keep for themselves; Finder adds `__MACOSX` to the archives that it makes. */
const PROGRAM_FOLDERS = new Set(['node_modules', '__MACOSX']);

/** True if a file's name says that it may be a resume, or may hold some. */
export function isDocumentName(name: string): boolean {
  return DOCUMENTS.has(path.extname(name).toLowerCase());
}

/** True for names that nobody means to screen: hidden ones, lock files of office programs, programs' folders. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || PROGRAM_FOLDERS.has(name);
}
