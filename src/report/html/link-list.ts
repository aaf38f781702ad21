import type { Screened } from '../../score/screening.js';
import { html, type Markup } from './markup.js';
import type { Saying, Speech } from './speech.js';

/** Where the resume links to. Only web addresses can be followed; anything else is text. */
export function linkList(links: Screened['links'], { say }: Speech): Markup {
  const heading = say((page) => page.links, 'h3');
  if (links.length === 0)
    return html`<section>${heading}${say((page) => page.noLinks, 'p', html` class="none"`)}</section>`;
  const rows = links.map(({ url, kind, own, visible }) => {
    const remarks: Saying = (page) =>
      [page.linkKinds[kind], ...(own ? [] : [page.notOwn]), ...(visible ? [] : [page.behindWords])].join(
        ', ',
      );
    const address = /^https?:\/\//i.test(url)
      ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>`
      : html`<span>${url}</span>`;
    return html`<li>${address} ${say(remarks, 'small')}</li>`;
  });
  return html`<section>${heading}<ul class="addresses">${rows}</ul></section>`;
}
