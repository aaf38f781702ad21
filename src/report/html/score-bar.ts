import type { Screened } from '../../score/screening.js';
import { html, type Markup } from './markup.js';

/** A score as a bar; the number stands beside it, so that it is hidden from screen readers. */
export function scoreBar({ score, verdict }: Pick<Screened, 'score' | 'verdict'>): Markup {
  return html`<svg class="bar ${verdict}" aria-hidden="true"><rect width="${score}%"/></svg>`;
}
