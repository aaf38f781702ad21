import { type Language, PILLARS } from '../../ruleset/terms.js';
import type { Screened } from '../../score/screening.js';
import { relationRemarks } from '../relation-remarks.js';
import type { Report } from '../report.js';
import { roleRemark } from '../resume-remarks.js';
import { signedPoints } from '../signed-points.js';
import type { Candidate } from './candidate.js';
import { linkList } from './link-list.js';
import { html, type Markup, NOTHING } from './markup.js';
import { ruleTitleInBoth } from './rule-title-in-both.js';
import type { Speech } from './speech.js';

/** What the score doesn't tell by itself: what the role lacks, points by pillar, links, remarks on the file. */
export function candidateAside({ screening, brief }: Candidate, report: Report, speech: Speech): Markup {
  const { links } = screening;
  // The list has the points by pillar as well.
  return html`<div class="aside">${missing(screening, report, speech)}
${brief ? NOTHING : pillars(screening, speech)}
${brief && links.length === 0 ? NOTHING : linkList(links, speech)}
${aboutFile(screening, report, speech)}</div>`;
}

function missing({ missing: rules }: Screened, report: Report, { say }: Speech): Markup {
  if (rules.length === 0) return NOTHING;
  const titles = rules.map((rule) => say(ruleTitleInBoth({ rule, captures: {} }, report), 'li'));
  return html`<section>${say((_, texts) => texts.missing, 'h3')}<ul>${titles}</ul></section>`;
}

function pillars({ pillars: points }: Screened, { say }: Speech): Markup {
  const rows = PILLARS.map((pillar) => {
    const name = say((_, texts) => texts.pillars[pillar], 'dt');
    return html`<div>${name}<dd>${signedPoints(points[pillar])}</dd></div>`;
  });
  return html`<section>${say((page) => page.pillars, 'h3')}<dl class="pillars">${rows}</dl></section>`;
}

function aboutFile(screening: Screened, report: Report, { say, language }: Speech): Markup {
  const { file, notes, sha256 } = screening;
  const inWords = (spoken: Language): string[] => [
    ...roleRemark(screening, report, spoken),
    ...relationRemarks(file, report, spoken),
  ];
  const remarks = inWords(language).map((_, index) =>
    say((_page, _texts, spoken) => inWords(spoken)[index] ?? '', 'li'),
  );
  const rows = [...remarks, ...notes.map((note) => say((_, texts) => texts.notes[note], 'li'))];
  const fingerprint = html`<li class="fingerprint">SHA-256 <code>${sha256}</code></li>`;
  return html`<section>${say((page) => page.notes, 'h3')}<ul>${rows}${sha256 === null ? NOTHING : fingerprint}</ul></section>`;
}
