import { findHost } from '../classify-link.js';
import type { ResumeConventions } from '../conventions.js';

type Hosts = Pick<ResumeConventions, 'hosts'>;

const hostOf = (address: string): string =>
  /^(?:[a-z][a-z+.-]*:\/\/)?([^/\s:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

/**
 * The host of an address, as the address spells it in small letters, if it is a well-known one and tells nothing more:
 * in "anna.github.io" the name of the account stands before it.
 */
export function knownHost(address: string, { hosts }: Hosts): string | null {
  const host = hostOf(address);
  const bare = host.replace(/^www\./, '');
  return hosts.some((known) => bare === known.host || bare === known.alias) ? host : null;
}

/** The address of the well-known host that a page belongs to ("https://github.com/"), or null for other pages. */
export function hostAddress(address: string, hosts: Hosts): string | null {
  const known = findHost(hostOf(address), hosts);
  return known === undefined ? null : `https://${known.host}/`;
}
