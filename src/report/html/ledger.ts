import type { ScoredFinding } from '../../score/screening.js';
import type { Report } from '../report.js';
import { signedPoints } from '../signed-points.js';
import type { Candidate } from './candidate.js';
import { findingMarkup } from './finding-markup.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Speech } from './speech.js';

/** The score as an account: what everybody starts with, a row for each finding that counts, the total. */
export function ledger(candidate: Candidate, report: Report, speech: Speech): Markup {
  const { base, clamped, score, findings } = candidate.screening;
  const { say } = speech;
  const line = (points: string, key: 'base' | 'clamped' | 'total'): Markup =>
    html`<tr class="${key}"><td>${points}</td>${say((page) => page.ledger[key], 'td')}</tr>\n`;
  const hits = findings.filter(({ status }) => status === 'hit');
  const heads = (['points', 'reason'] as const).map((key) =>
    say((page) => page.ledger[key], 'th', html` scope="col"`),
  );
  return html`<section>${say((page) => page.ledger.heading, 'h3')}
<table class="ledger"><thead><tr>${heads}</tr></thead><tbody>
${line(String(base), 'base')}${hits.map((finding) => hitRow(finding, candidate, report, speech))}${
  clamped === 0 ? NOTHING : line(signedPoints(clamped), 'clamped')
}${line(String(score), 'total')}</tbody></table></section>`;
}

/** A hit that takes and gives nothing is a warning; it stands in the account as well. */
function hitRow(finding: ScoredFinding, candidate: Candidate, report: Report, speech: Speech): Markup {
  const { rule, flag, points } = finding;
  const what = findingMarkup(finding, candidate, report, speech);
  return html`<tr class="${flag}" data-rule="${rule}"><td>${signedPoints(points)}</td><td>${what}</td></tr>\n`;
}
