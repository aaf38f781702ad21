const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Addresses that lead nowhere outside the page. */
const NOWHERE = /^(#|javascript:|data:|about:|file:|blob:|$)/i;
const HOST = /^([a-z\d-]+\.)+[a-z]{2,}(\/|$)/i;

/** The address that a link of a page leads to, or null when it stays within the page or its folder. */
export function linkTarget(href: string, base: string | null): string | null {
  const url = href.trim().replace(/[\t\r\n]/g, '');
  if (NOWHERE.test(url)) return null;
  if (SCHEME.test(url)) return url;
  if (url.startsWith('//')) return `https:${url}`;
  // People forget the scheme; a file name such as cv.pdf is no host.
  if (HOST.test(url) && (url.includes('/') || url.startsWith('www.'))) return url;
  if (base === null || !/^https?:/i.test(base) || !URL.canParse(url, base)) return null;
  return new URL(url, base).href;
}
