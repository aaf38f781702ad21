import type { ScoredFinding } from '../../score/screening.js';
import { excuseText } from '../excuse-text.js';
import type { Report } from '../report.js';
import type { Candidate } from './candidate.js';
import { findingMarkup } from './finding-markup.js';
import { html, type Markup, NOTHING } from './markup.js';
import { ruleTitleInBoth } from './rule-title-in-both.js';
import type { Saying, Speech } from './speech.js';

/** The findings that count nothing: excused and unknown ones with the reason, the rest folded. */
export function uncounted(candidate: Candidate, report: Report, speech: Speech): Markup {
  const having = (status: ScoredFinding['status']) =>
    candidate.screening.findings.filter((finding) => finding.status === status);
  const explained = (status: 'excused' | 'unknown'): Markup => {
    const rows = having(status).map((finding) => explainedRow(finding, candidate, report, speech));
    if (rows.length === 0) return NOTHING;
    return html`<section class="${status}">${speech.say((page) => page.uncounted[status], 'h3')}<ul>${rows}</ul></section>`;
  };
  const folded = (status: 'miss' | 'not-applicable'): Markup => {
    const found = having(status);
    const summary: Saying = (page) => page.folded[status](found.length);
    if (found.length === 0) return NOTHING;
    if (candidate.brief) return speech.say(summary, 'p', html` class="none"`);
    const titles = found.map((finding) => speech.say(ruleTitleInBoth(finding, report), 'li'));
    return html`<details>${speech.say(summary, 'summary')}<ul>${titles}</ul></details>`;
  };
  return html`<div class="uncounted">${explained('excused')}${explained('unknown')}${folded('miss')}${folded('not-applicable')}</div>`;
}

function explainedRow(finding: ScoredFinding, candidate: Candidate, report: Report, speech: Speech): Markup {
  const reason = reasonOf(finding, report);
  const because = reason === null ? NOTHING : speech.say(reason, 'p', html` class="because"`);
  return html`<li data-rule="${finding.rule}">${findingMarkup(finding, candidate, report, speech)}${because}</li>`;
}

/** Why a finding counts nothing: the excuse in the ruleset's words, or what could not be read. */
function reasonOf({ rule, status, reason }: ScoredFinding, { ruleset }: Report): Saying | null {
  if (reason === null) return null;
  if (status === 'unknown') return (_, texts) => texts.unknown[reason] ?? reason;
  const known = ruleset.rules.find(({ id }) => id === rule) ?? {};
  return (_page, _texts, language) => excuseText(known, reason, language);
}
