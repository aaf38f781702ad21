const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Addresses that lead nowhere outside the document. */
const NOWHERE = /^(#|javascript:|data:|about:|file:|blob:|$)/i;
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?=[/?#]|$)/i;
/** "cv.pdf" has the form of a host. */
const FILE_NAME =
  /\.(?:pdf|docx?|odt|rtf|txt|md|tex|html?|php|aspx?|pptx?|odp|key|xlsx?|ods|csv|tsv|json|xml|ya?ml|zip|rar|tar|gz|png|jpe?g|gif|svg|webp|mp[34]|mov|py|ipynb|js|ts|css)$/i;

/**
 * The address that a link leads to, or null when it stays within the document or its folder. `base` is what relative
 * addresses are relative to, where the document says so.
 */
export function linkTarget(href: string, base: string | null): string | null {
  const url = href.trim().replace(/[\t\r\n]/g, '');
  if (NOWHERE.test(url)) return null;
  if (SCHEME.test(url)) return url;
  if (url.startsWith('//')) return `https:${url}`;
  // People forget the scheme.
  const host = HOST.exec(url)?.[0];
  if (host !== undefined && !FILE_NAME.test(host)) return url;
  if (base === null || !/^https?:/i.test(base) || !URL.canParse(url, base)) return null;
  return new URL(url, base).href;
}
