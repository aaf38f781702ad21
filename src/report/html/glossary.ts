import { fillTitle } from '../fill-title.js';
import type { Report } from '../report.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Speech } from './speech.js';

/** What each rule is good for and what to ask about it, folded. */
export function glossary({ ruleset }: Report, { say }: Speech): Markup {
  const rules = ruleset.rules.map(({ title, flag, why, ask }) => {
    const head = say({ en: fillTitle(title, {}, 'en'), ru: fillTitle(title, {}, 'ru') }, 'summary');
    const kind = say((_, texts) => texts.flags[flag], 'p', html` class="${flag}"`);
    const question = ask === undefined ? NOTHING : html`<p>${say((page) => page.ledger.ask)} ${say(ask)}</p>`;
    return html`<details>${head}${kind}${why === undefined ? NOTHING : say(why, 'p')}${question}</details>\n`;
  });
  return html`<section class="glossary">${say((page) => page.glossary, 'h2')}${rules}</section>`;
}
