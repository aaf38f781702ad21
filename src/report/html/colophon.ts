import type { Report } from '../report.js';
import { html, type Markup } from './markup.js';
import type { Saying, Speech } from './speech.js';

/** What stands below every page: that it holds personal data, and all it takes to make it again. */
export function colophon({ tool, ruleset, asOf }: Report, { say }: Speech): Markup {
  const made: Saying = (page) =>
    page.madeWith({
      tool: `${tool.name} ${tool.version}`,
      ruleset: `${ruleset.name} ${ruleset.version}`,
      sha256: ruleset.sha256,
      asOf,
    });
  return html`<footer>${say((page) => page.personal, 'p')}${say(made, 'p')}</footer>`;
}
