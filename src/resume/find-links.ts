import { LinkifyIt } from 'linkify-it';
import type { ExtractedLink } from '../read/extract.js';
import { classifyLink } from './classify-link.js';
import type { ResumeConventions } from './conventions.js';
import type { JoinedText } from './join-lines.js';
import { normaliseText } from './normalise-text.js';
import type { Link, Span } from './resume.js';

// Endings that are domains people print without a scheme; a longer list would read "main.rs" or "ASP.NET" as sites.
const TOP_LEVEL_DOMAINS =
  'com org ru io dev ai me net co edu app tech info su site page xyz by kz ua de uk fr рф in sg nl es br pl am ge tv gg sh cc lt ee lv cloud space blog online pro eu us'.split(
    ' ',
  );
const NOT_A_SITE =
  /^(?:asp\.net|socket\.io|ado\.net|vb\.net|ml\.net|main\.rs|draw\.io|weights\.(?:io|ai)|c\.ai|[a-z]+\.(?:js|py|rs|go|ts|md))$/i;
const MAY_HOLD_ADDRESS = /[\p{L}\p{N}]\.\p{L}{2}|:\/\//u;
const MIXED_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Greek}].*[a-z]|[a-z].*[\p{Script=Cyrillic}\p{Script=Greek}]/iu;
const SENTENCE_END = /\n|[.!?]\s/;
const NOT_MINE =
  /(?<!\p{L})(?:не (?:мо[йяеё]|мною?|наш[аи]?)|автор(?:ы|ка)? не я|чуж(?:ой|ая|ое|ие)|not (?:mine|my own|ours|my (?:work|code|model))|not by me|(?:somebody|someone) else.s|by somebody else|by someone else)(?!\p{L})/iu;
/** One's own work in a project of others. */
const CONTRIBUTION = /\/(?:pull|commit|merge_requests)\//;
/** Characters on either side of an address that its sentence is looked for in: a longer one is about more than that. */
const MAX_SENTENCE = 300;
// Both begin where a row of marks does, so that a row of any length is looked at once.
const TRAILING_MARKS = /(?<![)\].,;])[)\].,;]+$/;
const TRAILING_SLASHES = /(?<!\/)\/+$/;
const TRACKING = /^(?:utm_|fbclid|gclid|trk|ref$)/;

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, tlds: TOP_LEVEL_DOMAINS });

/** All addresses of a resume: hyperlinks and printed ones, each once, e-mail addresses left out. */
export function findLinks(
  joined: JoinedText,
  hyperlinks: readonly ExtractedLink[],
  visibleEnd: number,
  conventions: ResumeConventions,
): Link[] {
  const byAddress = new Map<string, Link>();
  const add = (raw: string, visible: boolean, span: Span | null): void => {
    const url = normaliseUrl(raw);
    if (url === null) return;
    const key = bareUrl(url);
    const known = byAddress.get(key);
    if (known === undefined) byAddress.set(key, { url, ...classifyLink(url, conventions), visible, span });
    else if (visible && !known.visible)
      byAddress.set(key, { ...known, visible: true, span: span ?? known.span });
  };
  for (const link of hyperlinks) add(link.url, false, anchorSpan(joined, link, visibleEnd));
  for (const printed of printedAddresses(joined.text.slice(0, visibleEnd)))
    add(asTyped(joined, printed), true, printed.span);
  return [...byAddress.values()].map((link) =>
    isDisowned(joined.text, link) ? { ...link, own: false } : link,
  );
}

/** A host with look-alike letters in it leads elsewhere than the one that it looks like, so it stays as it was typed. */
function asTyped({ source, origin }: JoinedText, { url, span }: { url: string; span: Span }): string {
  const typed = source.slice(origin[span.start], origin[span.end]);
  const host = /^(?:[a-z]+:\/\/)?([^/\s]+)/i.exec(typed)?.[1] ?? '';
  return MIXED_SCRIPTS.test(host) ? typed : url;
}

/** True where the words around an address say that what it leads to is the work of somebody else. */
function isDisowned(text: string, { url, span }: Link): boolean {
  if (span === null || CONTRIBUTION.test(url)) return false;
  const before =
    text
      .slice(Math.max(0, span.start - MAX_SENTENCE), span.start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(span.end, span.end + MAX_SENTENCE).split(SENTENCE_END)[0] ?? '';
  return NOT_MINE.test(before) || NOT_MINE.test(after);
}

/** Addresses printed in the text, e-mail addresses left out. */
function printedAddresses(text: string): { url: string; span: Span }[] {
  const addresses: { url: string; span: Span }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    // Looking for addresses is slow; a dot inside a word or "://" is what every one of them has.
    for (const match of MAY_HOLD_ADDRESS.test(line) ? (linkify.match(line) ?? []) : []) {
      if (match.schema === 'mailto:' || NOT_A_SITE.test(match.raw) || !hasSiteShape(match.raw)) continue;
      addresses.push({
        url: match.schema === '' ? match.raw : match.url,
        span: { start: offset + match.index, end: offset + match.lastIndex },
      });
    }
    offset += line.length + 1;
  }
  return addresses;
}

/** A bare host with a capital inside ("Next.Js", "Node.JS") is a product name, not an address. */
const hasSiteShape = (raw: string): boolean =>
  raw.includes('/') || raw === raw.toLowerCase() || /^www\./i.test(raw);

/** Where the words that carry a hyperlink stand: inside its line if that is known, else anywhere. */
function anchorSpan(joined: JoinedText, link: ExtractedLink, visibleEnd: number): Span | null {
  const anchor = link.anchor === null ? '' : normaliseText(link.anchor).text;
  if (anchor === '') return null;
  const from = link.line === null ? 0 : (joined.lineStarts[link.line] ?? 0);
  const start = joined.text.indexOf(anchor, from);
  return start < 0 || start + anchor.length > visibleEnd ? null : { start, end: start + anchor.length };
}

/** Adds a scheme, drops tracking parameters and trailing punctuation; null for what isn't a web address. */
function normaliseUrl(raw: string): string | null {
  const trimmed = raw
    .trim()
    .replace(TRAILING_MARKS, (tail) => (tail.startsWith(')') && raw.includes('(') ? tail : ''));
  const full = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) return null;
  const url = new URL(full);
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  if (kept.length !== [...url.searchParams].length) url.search = new URLSearchParams(kept).toString();
  const text = url.toString();
  return full.endsWith('/') || !text.endsWith('/') ? text : text.slice(0, -1);
}

/** The form in which two addresses of one page are equal: no scheme, no "www.", no closing slash, lower case. */
export function bareUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(TRAILING_SLASHES, '');
}
