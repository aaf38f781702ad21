import type { ExtractedLink, HiddenText, Line, ReadLimits, ReadResult } from './extract.js';
import { plainExtract, plainLine } from './plain-extract.js';
import { decodeText } from './text/decode-text.js';
import { inlineMarkdown, linkDefinitions } from './text/inline-markdown.js';
import { markdownBlocks } from './text/markdown-blocks.js';
import { unreadable } from './unreadable.js';

/** Words that a comment needs to be more than an instruction for some tool. */
const WORDY = 4;
/** What programs that make or check a file leave in it. */
const FOR_TOOLS =
  /^(?:(?:this (?:file|cv|resume|document) (?:is|was) )?(?:auto-?)?(?:generated|created|built|compiled|rendered|exported|produced) (?:automatically )?(?:by|from|with|on|using|at)\b|do not edit|(?:prettier|markdownlint|eslint|textlint|vale|cspell)\b|vim?:|toc\b|(?:(?:файл|резюме|документ|этот файл) )?(?:автоматически )?(?:сгенерирован|создан|собран|экспортирован|выгружен)[\p{L}]*(?: автоматически)? (?:из|в|с помощью|через)|не редактир|не прав(?:ьте|ить))/iu;
/** What a tool leaves is short; more words than that are somebody's text. */
const MOST_TOOL_WORDS = 16;

/** Reads Markdown: headings, lists, tables and links, with the marks taken off. */
export async function readMarkdown(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const decoded = decodeText(bytes);
  if (decoded === null) return unreadable('unsupported', null, 'neither text nor a known format');
  const text = decoded.text.slice(0, limits.maxCharacters);
  const { shown, hidden } = takeComments(text);
  const definitions = linkDefinitions(shown);
  const lines: Line[] = [];
  const links: ExtractedLink[] = [];
  for (const { text: marked, size = null, role, flow, end, number } of markdownBlocks(shown)) {
    const inline = inlineMarkdown(marked, definitions);
    const isEmpty = inline.text === '';
    // An icon that leads somewhere may have a line to itself.
    for (const { url, anchor } of inline.links) {
      links.push({ url, anchor, page: null, line: isEmpty ? null : lines.length });
    }
    if (!isEmpty) lines.push(plainLine(inline.text, { role, flow, end, size, bold: inline.bold, number }));
  }
  if (lines.length === 0) return unreadable('empty', 'markdown', 'only blanks');
  const notes = [
    ...(decoded.legacy ? (['decoded-legacy-charset'] as const) : []),
    ...(text.length < decoded.text.length ? (['truncated-pages'] as const) : []),
  ];
  return plainExtract(lines, { format: 'markdown', hidden, links, notes });
}

/** Comments are not shown when Markdown is rendered. Their line breaks stay, so that lines keep their numbers. */
function takeComments(text: string): { readonly shown: string; readonly hidden: readonly HiddenText[] } {
  const hidden: HiddenText[] = [];
  let shown = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (end === -1) return { shown: shown + text.slice(from), hidden };
    const comment = text.slice(start + 4, end);
    const words = comment.replace(/\s+/g, ' ').trim();
    if (isConcealing(words)) hidden.push({ text: words, page: null, how: 'hidden-formatting' });
    shown += text.slice(from, start) + comment.replace(/[^\r\n]+/g, '');
    from = end + 3;
  }
}

function isConcealing(comment: string): boolean {
  const count = comment.split(' ').length;
  return count >= WORDY && !(count <= MOST_TOOL_WORDS && FOR_TOOLS.test(comment));
}
