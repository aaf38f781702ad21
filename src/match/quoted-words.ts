import type { Resume } from '../resume/resume.js';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };
const MARK = /[«»“”„"]/g;
/** A straight mark opens a quotation where a word begins, and closes it where one has ended: 15" is no quotation. */
const BEFORE_STRAIGHT = /[\s([{—–-]/;
const BEHIND_STRAIGHT = /[\s)\]}.,:;!?—–-]/;

/**
 * Which words stand in quotation marks: somebody else's words, a title, a message that was shown. `[i]` is 1 for word i.
 * A quotation begins and ends in one paragraph; a mark without its other half quotes nothing.
 */
export function quotedWords({ text, words }: Pick<Resume, 'text' | 'words'>): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let word = 0;
  for (const [start, end] of quotations(text)) {
    while ((words[word]?.end ?? Number.POSITIVE_INFINITY) <= start) word += 1;
    for (let at = word; (words[at]?.start ?? end) < end; at += 1) quoted[at] = 1;
  }
  return quoted;
}

/** The quotations of a text in the order of their beginnings; those inside others are left out. */
function quotations(text: string): (readonly [start: number, end: number])[] {
  const open: number[] = [];
  const found: (readonly [number, number])[] = [];
  let line = 0;
  for (const { index: at, 0: mark } of text.matchAll(MARK)) {
    if (text.slice(line, at).includes('\n')) open.length = 0;
    line = at;
    if (closes(text, at, text[open.at(-1) ?? -1])) {
      const start = open.pop() as number;
      while ((found.at(-1)?.[0] ?? -1) > start) found.pop();
      found.push([start, at]);
    } else if (opens(text, at, mark)) open.push(at);
  }
  return found;
}

function closes(text: string, at: number, opener: string | undefined): boolean {
  const mark = text[at] ?? '';
  if (opener === undefined || !CLOSING[opener]?.includes(mark)) return false;
  return mark !== '"' || BEHIND_STRAIGHT.test(text[at + 1] ?? ' ');
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark !== '"') return CLOSING[mark] !== undefined;
  return BEFORE_STRAIGHT.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
}
