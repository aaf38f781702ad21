import { VERDICTS } from '../../ruleset/terms.js';
import type { Summary } from '../report.js';
import { html, type Markup } from './markup.js';
import type { Saying, Speech } from './speech.js';

/** How many resumes give which signal: one bar that is parted, and the numbers in words below. */
export function verdictChart({ verdicts, screened }: Summary, { say, label }: Speech): Markup {
  const words: Saying = (page, texts) =>
    page.charts.inWords(
      page.charts.signals,
      VERDICTS.map((verdict) => `${texts.verdicts[verdict]}: ${verdicts[verdict]}`),
    );
  let from = 0;
  const parts = VERDICTS.map((verdict) => {
    const share = screened === 0 ? 0 : (verdicts[verdict] / screened) * 100;
    const part = html`<rect class="${verdict}" x="${from}%" width="${share}%" height="100%"/>`;
    from += share;
    return part;
  });
  const legend = VERDICTS.map(
    (verdict) =>
      html`<li class="${verdict}">${say((_, texts) => texts.verdicts[verdict])}<b>${verdicts[verdict]}</b></li>`,
  );
  return html`<svg class="parted" role="img"${label('aria-label', words)}>${parts}</svg><ul class="legend">${legend}</ul>`;
}
