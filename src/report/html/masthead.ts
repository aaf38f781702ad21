import { LANGUAGES } from '../../ruleset/terms.js';
import { counted } from '../messages.js';
import type { Report } from '../report.js';
import { html, type Markup } from './markup.js';
import type { Saying, Speech } from './speech.js';

const LANGUAGE_NAMES = { en: 'English', ru: 'Русский' };

/** What stands above every page: what this is, and the switch of the language, which the script shows. */
export function masthead({ summary }: Report, { say, label }: Speech): Markup {
  const counts: Saying = (_, texts, language) => {
    const files = counted(summary.files, texts.nouns.file, language);
    return texts.totals({ ...summary, files });
  };
  const buttons = LANGUAGES.map(
    (language) =>
      html`<button type="button" lang="${language}" data-language="${language}">${LANGUAGE_NAMES[language]}</button>`,
  );
  return html`<header class="masthead">
${say((page) => page.skip, 'a', html` class="skip" href="#list"`)}
<div>${say((page) => page.title, 'h1')}${say(counts, 'p')}</div>
<div class="languages" role="group" hidden${label('aria-label', (page) => page.languageSwitch)}>${buttons}</div>
</header>`;
}
