import type { Evidence } from '../../match/finding.js';
import type { ScoredFinding } from '../../score/screening.js';
import { placeText } from '../place-text.js';
import type { Report } from '../report.js';
import type { Candidate } from './candidate.js';
import { inLanguage } from './in-language.js';
import { html, type Markup, NOTHING } from './markup.js';
import { quoteMarkup } from './quote-markup.js';
import { ruleTitleInBoth } from './rule-title-in-both.js';
import type { Speech } from './speech.js';

/** Quotes of a finding on a brief page. */
const BRIEF_QUOTES = 2;

/** The title of a finding, the candidate's own words behind it, and what to ask about a red flag. */
export function findingMarkup(
  finding: ScoredFinding,
  { id, screening, view, brief }: Candidate,
  report: Report,
  { say }: Speech,
): Markup {
  const { flag, status, rule, evidence, hits } = finding;
  const first = firstEvidence(finding, screening.findings);
  const quoted = brief ? evidence.slice(0, BRIEF_QUOTES) : evidence;
  const quotes = quoted.map((item, index) => {
    const place = brief ? null : (view?.places[first + index] ?? null);
    const source = where(item, place === null ? null : `#${id}e${place}`, say);
    return html`<blockquote${inLanguage(screening.language)}>${quoteMarkup(item)} ${source}</blockquote>`;
  });
  const more =
    status === 'hit' && hits > quoted.length && quoted.length > 0
      ? say((page) => page.ledger.moreHits(hits), 'p', html` class="more"`)
      : NOTHING;
  // The glossary has the question as well.
  const ask = flag !== 'green' && status === 'hit' && !brief ? question(rule, report, say) : NOTHING;
  return html`${say(ruleTitleInBoth(finding, report), 'b')}${quotes}${more}${ask}`;
}

/** The number of a finding's first evidence among all of the resume. */
function firstEvidence(finding: ScoredFinding, findings: readonly ScoredFinding[]): number {
  const before = findings.slice(0, findings.indexOf(finding));
  return before.reduce((count, { evidence }) => count + evidence.length, 0);
}

/** Page and section of a quote; a link where the text is on the page. */
function where(evidence: Evidence, href: string | null, say: Speech['say']): Markup {
  const { page, line, section } = evidence;
  if (page === null && line === null && section === null) return NOTHING;
  const place = say(
    (_, texts) => placeText(evidence, texts),
    href === null ? 'small' : 'a',
    href === null ? NOTHING : html` href="${href}"`,
  );
  return href === null ? place : html`<small>${place}</small>`;
}

function question(rule: string, { ruleset }: Report, say: Speech['say']): Markup {
  const ask = ruleset.rules.find(({ id }) => id === rule)?.ask;
  if (ask === undefined) return NOTHING;
  return html`<p class="ask">${say((page) => page.ledger.ask)} ${say(ask)}</p>`;
}
