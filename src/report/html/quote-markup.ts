import type { Evidence } from '../../match/finding.js';
import { findQuotes } from './find-quotes.js';
import { html, type Markup } from './markup.js';

/** A quote with the words in it that a rule rests on set in bold. */
export function quoteMarkup({ quote, matched }: Pick<Evidence, 'quote' | 'matched'>): Markup {
  const stretches = findQuotes([quote], [{ number: 0, tone: 'green', evidence: { quote, matched }, line: 0 }])
    .filter(({ words }) => words)
    .sort((a, b) => a.start - b.start);
  const parts: Markup[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    if (end <= from) continue;
    parts.push(
      html`${quote.slice(from, Math.max(from, start))}<b>${quote.slice(Math.max(from, start), end)}</b>`,
    );
    from = end;
  }
  return html`${parts}${quote.slice(from)}`;
}
