import type { Report } from '../report.js';
import type { Candidate } from './candidate.js';
import { candidateAside } from './candidate-aside.js';
import { candidateHeading } from './candidate-heading.js';
import { ledger } from './ledger.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Speech } from './speech.js';
import { uncounted } from './uncounted.js';

/** Where a candidate's page stands among the others, and what is on it besides the findings. */
export interface PageContext {
  readonly report: Report;
  readonly speech: Speech;
  /** Number of resumes that were screened. */
  readonly of: number;
  readonly previous: Candidate | null;
  readonly next: Candidate | null;
  /** The resume's text, a place for it, or nothing. */
  readonly text: Markup;
}

/** Everything about one resume: how its score adds up with the quotes behind it, links, and the resume itself. */
export function candidatePage(candidate: Candidate, context: PageContext): Markup {
  const { report, speech, text } = context;
  const { id } = candidate;
  return html`<article class="page candidate" id="${id}">
${navigation(candidate, context)}
${candidateHeading(candidate, context.of, report, speech)}
<div class="sheet"><div class="findings">
${ledger(candidate, report, speech)}
${uncounted(candidate, report, speech)}
${candidateAside(candidate, report, speech)}
</div>${text}</div>
</article>
`;
}

function navigation({ id }: Candidate, { previous, next, speech }: PageContext): Markup {
  const { say } = speech;
  const step = (to: Candidate | null, key: 'previous' | 'next'): Markup =>
    to === null ? NOTHING : say((page) => page.navigation[key], 'a', html` href="#${to.id}" class="${key}"`);
  const back = say((page) => page.navigation.back, 'a', html` href="#r${id}" class="back"`);
  return html`<nav class="steps">${back}${step(previous, 'previous')}${step(next, 'next')}</nav>`;
}
