import { counted } from '../messages.js';
import type { Report } from '../report.js';
import { roleName } from '../role-name.js';
import type { Candidate } from './candidate.js';
import { fileName } from './file-name.js';
import { html, type Markup } from './markup.js';
import { scoreBar } from './score-bar.js';
import type { Saying, Speech } from './speech.js';

/** The head of a candidate's page: file, facts about it, score and signal, and room for a person's decision. */
export function candidateHeading(
  { rank, screening }: Candidate,
  of: number,
  report: Report,
  { say }: Speech,
): Markup {
  const { file, score, verdict, pages } = screening;
  const format = screening.format.toUpperCase();
  const role = roleName(screening.role, report);
  const facts: Saying = (page, _, language) =>
    [
      role[language],
      pages === null ? format : `${format}, ${counted(pages, page.pages, language)}`,
      page.languages[screening.language],
    ].join(' · ');
  const chip = say((_, texts) => texts.verdicts[verdict], 'span', html` class="chip ${verdict}"`);
  return html`<header>
<h2 tabindex="-1">${fileName(file)}</h2>
<p class="facts">${say((page) => page.columns.rank)} ${rank} / ${of} · ${say(facts)}</p>
<div class="result"><strong>${score}</strong>${chip}${scoreBar(screening)}</div>
${say((page) => `${page.columns.decision}:`, 'p', html` class="decision"`)}
</header>`;
}
