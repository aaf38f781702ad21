import type { ResumeConventions } from '../conventions.js';
import type { LinkKind, Resume, Span } from '../resume.js';
import { knownHost } from './blind-address.js';
import type { PersonalDetail } from './personal-detail.js';
import type { PersonalLine } from './personal-lines.js';

/** Contacts of a resume, and the account names in them, which may stand elsewhere without their address. */
export interface Contacts {
  readonly details: readonly PersonalDetail[];
  readonly handles: readonly string[];
  /** The parts of mail addresses before the @. */
  readonly mailNames: readonly string[];
}

// Every pattern begins where a word or a row of marks begins, so that a million of them are looked at once.
const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu;
const ADDRESS =
  /(?<![\p{L}\p{N}+.-])(?:[a-z][a-z+.-]*:\/\/|www\.)[^\s<>«»"]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>«»"]*/giu;
const BARE_HOST =
  /(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]+\.)+(?:com|org|net|ru|io|dev|me|ai|co|app|рф|uk|de|eu|site|page|info|tech|blog|xyz)(?![\p{L}\p{N}/])/gu;
const TRAILING = /(?<![).,;:!?»"'”\]])[).,;:!?»"'”\]]+$/u;
const BEHIND_PHONE = /(?<![\s.(–-])[\s.(–-]+$/;
// Digits in groups that make 9 to 15 of them; a plus, a bracket or an 8 is what tells a telephone from a figure.
const PHONE =
  /(?<![\p{L}\p{N}.,])(?:\+\s?\d|\(\d{3,5}\)|8[\s(–-]+\(?\d{3}|8\d{10}(?!\d)|7\d{10}(?!\d)|\d{3}[-.–]\d{3}[-.–]\d{4}(?!\d)|\d{3}[-–]\d{2}[-–]\d{2}(?!\d))[\d\s().–-]*/gu;
// At the head of a resume, where other numbers are dates, groups of digits are enough. ORCID tells who it is anywhere.
const GROUPED = /(?<![\p{L}\p{N}.,$€£₽-])\d{2,5}(?:[ ()-]{1,2}\d{2,7}){1,5}(?![\p{L}\p{N}%])/gu;
const TWO_YEARS = /(?:19|20)\d\d(?!\d).*(?<!\d)(?:19|20)\d\d(?!\d)/u;
const ORCID = /(?<!\d)\d{4}-\d{4}-\d{4}-\d{3}[\dX](?!\d)/gu;
const AT_HANDLE = /(?<![\p{L}\p{N}@.])@[A-Za-z][\w.-]{2,}/gu;
const MIN_HANDLE = 5;
/** More accounts than these are a list of other people's. */
const MAX_HANDLES = 30;
const ACCOUNT_KINDS: ReadonlySet<LinkKind> = new Set([
  'code-profile',
  'code-repository',
  'model-or-dataset',
  'social',
]);

/** Finds mail addresses, telephones, addresses of pages and names of accounts. Known hosts stay, the rest of them goes. */
export function findContacts(
  { text, links }: Pick<Resume, 'text' | 'links'>,
  lines: readonly PersonalLine[],
  conventions: ResumeConventions,
): Contacts {
  const mails = findMails(text);
  const inMail = (at: number): boolean => mails.some(({ start, end }) => at >= start && at < end);
  const addresses = [
    ...[...text.matchAll(ADDRESS)].map((match) => ({
      start: match.index,
      text: match[0].replace(TRAILING, ''),
    })),
    ...lines
      .filter(({ zone }) => zone !== 'body')
      .flatMap((line) =>
        [...line.text.matchAll(BARE_HOST)].map((match) => ({
          start: line.start + match.index,
          text: match[0],
        })),
      ),
    ...links.flatMap(({ visible, span }) =>
      visible && span !== null ? [{ start: span.start, text: text.slice(span.start, span.end) }] : [],
    ),
  ].filter(({ start }) => !inMail(start));
  const details: PersonalDetail[] = [
    ...mails.map(({ start, end }) => ({ start, end, kind: 'contact' as const })),
    ...findTelephones(text),
    ...found(text, ORCID),
    ...lines
      .filter(({ zone }) => zone !== 'body')
      .flatMap((line) => [
        ...phones(line.text, GROUPED, line.start).filter(
          ({ start, end }) => !TWO_YEARS.test(text.slice(start, end)),
        ),
        ...found(line.text, AT_HANDLE, line.start),
      ]),
    ...addresses.flatMap((address) => addressDetails(address, conventions)),
  ];
  const mailNames = mails.map(({ text: mail }) => mail.split(/@|\(at\)|\[at\]/i)[0]?.trim() ?? '');
  const accounts = links.flatMap(({ url, kind, own }) =>
    own && ACCOUNT_KINDS.has(kind) ? (accountOf(url, conventions) ?? []) : [],
  );
  const atHandles = details
    .filter(({ start }) => text[start] === '@')
    .map(({ start, end }) => text.slice(start + 1, end));
  const handles = [...mailNames, ...accounts, ...atHandles].filter((handle) => handle.length >= MIN_HANDLE);
  return {
    details,
    handles: [...new Set(handles)].slice(0, MAX_HANDLES),
    mailNames: mailNames.slice(0, MAX_HANDLES),
  };
}

/** Mail addresses of a text, "(at)" for the sign included. */
export function findMails(text: string): (Span & { readonly text: string })[] {
  return [...text.matchAll(MAIL)].map(({ 0: mail, index }) => ({
    start: index,
    end: index + mail.length,
    text: mail,
  }));
}

/** Telephone numbers that can be told from other figures wherever they stand. */
export function findTelephones(text: string): PersonalDetail[] {
  return phones(text, PHONE);
}

const found = (text: string, pattern: RegExp, offset = 0): PersonalDetail[] =>
  [...text.matchAll(pattern)].map(({ 0: all, index }) => ({
    start: offset + index,
    end: offset + index + all.length,
    kind: 'contact',
  }));

function phones(text: string, pattern: RegExp, offset = 0): PersonalDetail[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: raw, index }) => {
    const phone = raw.replace(BEHIND_PHONE, '');
    const digits = phone.replace(/\D/g, '').length;
    const isPostcode = /^\d{5}-\d{4}$/.test(phone);
    const isPhone =
      !isPostcode && digits <= 15 && (digits >= 9 || (digits === 7 && /^\d{3}[-–]\d\d[-–]\d\d$/.test(phone)));
    const start = offset + index;
    return isPhone ? [{ start, end: start + phone.length, kind: 'contact' as const }] : [];
  });
}

/** Where the host is one that everybody has an account with, it stays. */
function addressDetails(
  { start, text }: { start: number; text: string },
  conventions: ResumeConventions,
): PersonalDetail[] {
  const host = knownHost(text, conventions);
  const end = start + text.length;
  if (host === null) return [{ start, end, kind: 'link' }];
  const path = start + text.toLowerCase().indexOf(host) + host.length;
  return path + 1 >= end ? [] : [{ start: path, end, kind: 'path' }];
}

/** The name of the account in an address of a well-known host: the first part of the path that is none of the host's own words. */
export function accountOf(url: string, conventions: ResumeConventions): string | null {
  if (knownHost(url, conventions) === null || !URL.canParse(url)) return null;
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  return parts.slice(0, 3).find((part) => !PATH_WORDS.test(part)) ?? null;
}

const PATH_WORDS =
  /^(?:in|spaces|datasets|code|profile|users?|u|id|project|channel|pub|@?[\d.]+|abs|pdf|articles?|competitions?|c|models?|author|citations)$/i;

/** Where the names of accounts stand by themselves. */
export function findHandles(text: string, handles: readonly string[]): Span[] {
  if (handles.length === 0) return [];
  const names = handles.map((handle) => handle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])@?(?:${names})(?![\\p{L}\\p{N}])`, 'giu'))].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}
