import { html, type Markup } from './markup.js';
import type { Speech } from './speech.js';

/** The page on which the script sets resumes side by side, and the bar that gathers them. */
export function compare({ say, label }: Speech): Markup {
  const back = say((page) => page.navigation.back, 'a', html` href="#overview" class="back"`);
  const heading = say((page) => page.compare.heading, 'h2', html` id="compareh" tabindex="-1"`);
  const hint = say((page) => page.compare.hint, 'p', html` class="hint"`);
  return html`<article class="page" id="compare" aria-labelledby="compareh"><nav class="steps">${back}</nav>${heading}${hint}<div class="beside" role="region" aria-labelledby="compareh" tabindex="0"></div></article>
<aside class="tray" hidden${label(
    'aria-label',
    (page) => page.compare.one,
  )}>${say((page) => page.compare.picked)} <span class="picked"></span>${say(
    (page) => page.compare.go,
    'a',
    html` href="#compare" class="go"`,
  )}${say((page) => page.compare.clear, 'button', html` type="button"`)}</aside>`;
}
