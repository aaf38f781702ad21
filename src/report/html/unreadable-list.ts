import { counted } from '../messages.js';
import type { Report } from '../report.js';
import { unreadableAdvice } from '../unreadable-message.js';
import { fileName } from './file-name.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Speech } from './speech.js';

/** The files that could not be read, each with the reason and what to do next. */
export function unreadableList(report: Report, { say }: Speech): Markup {
  const files = report.results.filter((screening) => screening.status === 'unreadable');
  if (files.length === 0) return NOTHING;
  const rows = files.map((screening) => {
    const advice = (['why', 'next'] as const).map((key) =>
      say((_, texts) => unreadableAdvice(screening, texts)[key], 'td'),
    );
    return html`<tr><th scope="row">${fileName(screening.file)}</th>${advice}</tr>`;
  });
  const heads = (['file', 'why', 'next'] as const).map((key) =>
    say((page) => page.unreadable[key], 'th', html` scope="col"`),
  );
  return html`<section class="unreadable">${say(
    (_, texts, language) => texts.unreadableHeading(counted(files.length, texts.nouns.file, language)),
    'h2',
  )}<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}
