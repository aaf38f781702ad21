import type { ResumeConventions } from '../resume/conventions.js';
import { accountOf, findMails, findTelephones } from '../resume/personal/find-contacts.js';
import type { LinkKind, Resume } from '../resume/resume.js';

/** What kinds of contact tell a person. */
export type ContactKind = 'mail' | 'telephone' | 'account';

/** A contact that is the person's own, in one spelling. */
export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
}

/** Where a resume tells how to reach its owner; elsewhere stand referees, clients and co-authors. */
const CONTACT_SECTIONS: ReadonlySet<string> = new Set(['header', 'links']);
const PROFILES: ReadonlySet<LinkKind> = new Set(['code-profile', 'social']);
/** A mailbox of an office: an agency may put it on the resumes of all its candidates. */
const OFFICE =
  /^(?:hr|job|jobs|info|office|mail|contact|contacts|recruit\p{L}*|career|careers|cv|resume|admin|hello|team)@/u;
/** National numbers differ in how they begin (+7, 8), not in how they end. */
const TELEPHONE_DIGITS = 10;

/** The mail addresses, telephones and profiles by which a resume says that its owner can be found. */
export function findContacts(resume: Resume, conventions: ResumeConventions): Contact[] {
  const { text, links } = resume;
  const parts = resume.sections
    .filter(({ kind }) => CONTACT_SECTIONS.has(kind))
    .map(({ start, end }) => text.slice(start, end));
  const written = links.flatMap(({ url }) =>
    /^mailto:/i.test(url) ? [url.replace(/^mailto:|\?.*$/gi, '')] : [],
  );
  const mails = [...parts.flatMap(findMails).map((mail) => mail.text), ...written].map(plainMail);
  const telephones = parts
    .flatMap((part) =>
      findTelephones(part).map(({ start, end }) => part.slice(start, end).replace(/\D/g, '')),
    )
    .filter((digits) => digits.length >= TELEPHONE_DIGITS)
    .map((digits) => digits.slice(-TELEPHONE_DIGITS));
  return [
    ...mails.filter((mail) => !OFFICE.test(mail)).map((value) => ({ kind: 'mail' as const, value })),
    ...telephones.map((value) => ({ kind: 'telephone' as const, value })),
    ...ownAccounts(resume, conventions).map((value) => ({ kind: 'account' as const, value })),
  ];
}

const plainMail = (mail: string): string =>
  mail
    .toLowerCase()
    .replace(/\s?(?:\(at\)|\[at\])\s?/, '@')
    .replace(/\+[^@]*@/, '@')
    .trim();

/** Profiles, at most one a host: who links to several people's names colleagues. */
function ownAccounts({ links }: Resume, conventions: ResumeConventions): string[] {
  const byHost = new Map<string, Set<string>>();
  for (const { url, kind, own } of links) {
    const account = own && PROFILES.has(kind) ? accountOf(url, conventions) : null;
    if (account === null) continue;
    const host = new URL(url).hostname.replace(/^www\./, '');
    byHost.set(host, (byHost.get(host) ?? new Set()).add(account.toLowerCase()));
  }
  return [...byHost].flatMap(([host, accounts]) =>
    accounts.size === 1 ? [...accounts].map((account) => `${host}/${account}`) : [],
  );
}
