import type { LinkHost, ResumeConventions } from './conventions.js';
import type { LinkKind } from './resume.js';

/** What an address is, and whether it can be the candidate's own work. */
export interface LinkClass {
  readonly kind: LinkKind;
  readonly own: boolean;
}

/**
 * Tells what an address leads to by its host and path. `own` is false for pages of the host itself
 * (github.com/features) and for projects of well-known owners (github.com/apache/airflow).
 */
export function classifyLink(url: string, conventions: ResumeConventions): LinkClass {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return { kind: 'other', own: true };
  const host = address.hostname.toLowerCase().replace(/^www\./, '');
  const entry = conventions.hosts.find((known) => host === known.host || host.endsWith(`.${known.host}`));
  if (entry === undefined) return { kind: 'other', own: true };
  const parts = address.pathname.split('/').filter((part) => part !== '');
  const kind = kindOfPath(entry, parts);
  const owner =
    kind === 'code-profile' || kind === 'code-repository' || kind === 'model-or-dataset'
      ? ownerOf(entry, host, parts)
      : null;
  return { kind, own: owner === null || !conventions.wellKnownOwners.includes(owner) };
}

function kindOfPath(entry: LinkHost, parts: readonly string[]): LinkKind {
  const first = parts[0]?.toLowerCase();
  if (first !== undefined && entry.reserved.includes(first)) return 'other';
  return entry.paths.find(({ path }) => pathFits(path, parts))?.kind ?? 'other';
}

/** `*` stands for one part of the path, a trailing `**` for any number of further parts. */
export function pathFits(pattern: string, parts: readonly string[]): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '');
  const open = wanted.at(-1) === '**';
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? parts.length < fixed.length : parts.length !== fixed.length) return false;
  return fixed.every((part, i) => part === '*' || part === parts[i]?.toLowerCase());
}

/** The account in an address: the first path part that the pattern leaves open, or the subdomain. */
function ownerOf(entry: LinkHost, host: string, parts: readonly string[]): string | null {
  const fit = entry.paths.find(({ path }) => pathFits(path, parts));
  if (fit === undefined) return null;
  const position = fit.path
    .split('/')
    .filter((part) => part !== '')
    .indexOf('*');
  if (position >= 0) return parts[position]?.toLowerCase() ?? null;
  return host === entry.host
    ? null
    : (host
        .slice(0, -entry.host.length - 1)
        .split('.')
        .at(-1) ?? null);
}
