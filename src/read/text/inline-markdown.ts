/** Text without inline marks, and the links that were in it. */
export interface InlineText {
  readonly text: string;
  /** True when all of it was between ** marks. */
  readonly bold: boolean;
  readonly links: readonly { readonly url: string; readonly anchor: string | null }[];
}

const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/;
/** Images go before links, as a link may hang on one. All lengths are bounded here, so that no line takes long. */
const IMAGES = /!\[([^\][]{0,300})\]\([^()]{0,2000}\)|<img\s[^<>]{0,2000}>/gi;
/** Inline links, reference links, autolinks and links of HTML, in this order of preference. */
const LINKS = new RegExp(
  [
    '\\[([^\\][]{0,300})\\]\\( {0,4}<?([^\\s()<>]{1,1000})>?(?:\\s[^()]{0,300})?\\)',
    '\\[([^\\][]{1,300})\\]\\[([^\\][]{0,100})\\]',
    '<((?:https?:\\/\\/|mailto:)[^\\s<>]{1,1000})>',
    '<a\\s([^<>]{0,2000})>(?:([^<>]{0,300})<\\/a>)?',
  ].join('|'),
  'gi',
);
const HREF = /(?:^|\s)href\s*=\s*["']?([^"'\s]+)/i;

/** Collects "[label]: address" lines, by label in lower case. */
export function linkDefinitions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = DEFINITION.exec(line.trimEnd());
    if (match !== null) found.set((match[1] as string).toLowerCase(), match[2] as string);
  }
  return found;
}

/** Takes the marks off a line of Markdown. A definition of a link gives no text. */
export function inlineMarkdown(line: string, definitions: ReadonlyMap<string, string>): InlineText {
  if (DEFINITION.test(line)) return { text: '', bold: false, links: [] };
  const links: { url: string; anchor: string | null }[] = [];
  const withoutImages = line.replace(IMAGES, (_image, words?: string) => words ?? '');
  const unlinked = withoutImages.replace(LINKS, (...parts: (string | undefined)[]) => {
    const [whole, words, url, label, reference, bare, attributes, content] = parts;
    if (bare !== undefined) {
      links.push({ url: bare, anchor: bare });
      return bare.replace(/^mailto:/i, '');
    }
    const target =
      attributes === undefined
        ? (url ?? definitions.get((reference || label || '').toLowerCase()))
        : HREF.exec(attributes)?.[1];
    if (target === undefined) return whole ?? '';
    const anchor = stripMarks(words ?? label ?? content ?? '');
    links.push({ url: target, anchor: anchor === '' ? null : anchor });
    return anchor;
  });
  const bold = /^(\*\*|__)(?!\s)(?:(?!\1).){1,500}\1$/.test(unlinked.trim());
  return { text: stripMarks(unlinked), bold, links };
}

function stripMarks(text: string): string {
  return text
    .replace(/`{1,3}([^`]{0,500})`{1,3}/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{0,500}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{0,500}[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{0,500}[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~([^~]{1,500})~~/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
