/** What a file can be told to be that is no document to read, with the endings of its name. */
export const FOREIGN_KINDS = {
  'an Excel table': ['xlsx', 'xlsm', 'xls'],
  'a PowerPoint presentation': ['pptx', 'pptm', 'ppt', 'pps', 'ppsx'],
  'a picture': ['png', 'jpg', 'jpeg', 'gif', 'tif', 'tiff', 'webp', 'bmp', 'heic', 'avif'],
  'a RAR archive': ['rar'],
  'a 7z archive': ['7z'],
  'a gzip archive': ['gz', 'tgz'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ForeignKind = keyof typeof FOREIGN_KINDS;
