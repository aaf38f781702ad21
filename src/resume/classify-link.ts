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
  const entry = findHost(address.hostname, conventions);
  if (entry === undefined) return { kind: 'other', own: true };
  const parts = address.pathname.split('/').filter((part) => part !== '');
  const isReserved = entry.reserved.includes(parts[0]?.toLowerCase() ?? '');
  const fit = isReserved ? undefined : entry.paths.find(({ path }) => pathFits(path, parts));
  if (fit === undefined) return { kind: 'other', own: true };
  const owner = fit.anyOwner === true || !OWNED.has(fit.kind) ? null : ownerOf(fit.path, parts);
  return { kind: fit.kind, own: owner === null || !conventions.wellKnownOwners.includes(owner) };
}

/** The well-known host that a host name belongs to, by any of its names and with any subdomain, or undefined. */
export function findHost(
  hostName: string,
  { hosts }: Pick<ResumeConventions, 'hosts'>,
): LinkHost | undefined {
  const name = hostName.toLowerCase().replace(/^www\./, '');
  return hosts.find(({ host, alias }) => name === alias || name === host || name.endsWith(`.${host}`));
}

const OWNED: ReadonlySet<LinkKind> = new Set(['code-profile', 'code-repository', 'model-or-dataset']);

/** `*` stands for one part of the path, a trailing `**` for any number of further parts. */
export function pathFits(pattern: string, parts: readonly string[]): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '');
  const open = wanted.at(-1) === '**';
  const fixed = open ? wanted.slice(0, -1) : wanted;
  if (open ? parts.length < fixed.length : parts.length !== fixed.length) return false;
  return fixed.every((part, i) => part === '*' || part === parts[i]?.toLowerCase());
}

/** The account in an address: the first part of the path that the pattern leaves open. */
function ownerOf(pattern: string, parts: readonly string[]): string | null {
  const position = pattern.split('/').indexOf('*');
  return position < 0 ? null : (parts[position]?.toLowerCase() ?? null);
}
