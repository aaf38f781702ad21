import { PILLARS } from '../../ruleset/terms.js';
import type { ScoredFinding } from '../../score/screening.js';
import { fitQuote } from '../fit-text.js';
import { visibleText } from '../printable-text.js';
import type { Report } from '../report.js';
import { roleName } from '../role-name.js';
import { signedPoints } from '../signed-points.js';
import { strongestFindings } from '../strongest-findings.js';
import type { Candidate } from './candidate.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { PageTexts } from './page-texts.js';
import { ruleTitleInBoth } from './rule-title-in-both.js';
import { scoreBar } from './score-bar.js';
import type { Saying, Speech } from './speech.js';

/** A quote longer than this makes the list hard to skim; the candidate's page has all of it. */
const QUOTE_WIDTH = 100;

/** The list of resumes in the order in which to read them. The page's script makes its heads sort it. */
export function resumeList(candidates: readonly Candidate[], report: Report, speech: Speech): Markup {
  const head = (saying: Saying, className: string): Markup =>
    speech.say(saying, 'th', html` scope="col" class="${className}"`);
  const sorting = (key: string, saying: Saying, className: string): Markup =>
    speech.say(saying, 'th', html` scope="col" class="${className}" data-sort="${key}"`);
  const ids = new Map(candidates.map(({ id, screening }) => [screening.file, id]));
  return html`<table class="list"><thead><tr>
${head((page) => page.columns.rank, 'rank')}
${sorting('score', (_, texts) => texts.columns.score, 'score')}
${head((_, texts) => texts.columns.verdict, 'signal')}
${sorting('file', (_, texts) => texts.columns.resume, 'file')}
${head((page) => page.columns.evidence, 'evidence')}
${PILLARS.map((pillar) => sorting(pillar, (_, texts) => texts.pillars[pillar], 'pillar'))}
${sorting('links', (page) => page.columns.links, 'links')}
${head((page) => page.columns.decision, 'decision')}
</tr></thead><tbody>
${candidates.map((candidate) => row(candidate, ids, report, speech))}</tbody></table>`;
}

function row(
  { id, rank, screening }: Candidate,
  ids: ReadonlyMap<string, string>,
  report: Report,
  speech: Speech,
): Markup {
  const { say } = speech;
  const { score, verdict, pillars, links, role, file } = screening;
  const { green, red } = strongestFindings(screening);
  const nameStart = file.lastIndexOf('/') + 1;
  const folder = nameStart === 0 ? NOTHING : html`<small><bdi>${file.slice(0, nameStart)}</bdi></small>`;
  const chip = say((_, texts) => texts.verdicts[verdict], 'span', html` class="chip ${verdict}"`);
  return html`<tr id="r${id}" data-verdict="${verdict}" data-role="${role}"><td class="rank">${rank}</td>
<td class="score"><b>${score}</b>${scoreBar(screening)}</td><td class="signal">${chip}</td>
<th scope="row" class="file"><a href="#${id}"><bdi>${file.slice(nameStart)}</bdi></a>${folder}${say(roleName(role, report), 'small')}${relationChips(file, ids, report, speech)}</th>
<td class="evidence">${[green, red].map((finding) => strongest(finding, report, speech))}</td>
${PILLARS.map((pillar) => html`<td class="pillar">${signedPoints(pillars[pillar])}</td>`)}<td class="links">${links.length}</td><td class="decision"></td></tr>
`;
}

/** Marks what a resume has to do with others, and leads there if that is in the list. */
function relationChips(
  file: string,
  ids: ReadonlyMap<string, string>,
  { relations }: Report,
  { say }: Speech,
): Markup {
  const known = relations.get(file);
  if (known === undefined) return NOTHING;
  const chip = (name: keyof PageTexts['chips'], other: string | undefined): Markup => {
    const id = other === undefined ? undefined : ids.get(other);
    return id === undefined
      ? say((page) => page.chips[name], 'span', html` class="chip older"`)
      : say((page) => page.chips[name], 'a', html` class="chip older" href="#${id}"`);
  };
  return html`${known.newest === null ? NOTHING : chip(known.isCopy ? 'copy' : 'older', known.newest)}${known.sharesTextWith.length === 0 ? NOTHING : chip('sharedText', known.sharesTextWith[0])}`;
}

function strongest(finding: ScoredFinding | null, report: Report, { say }: Speech): Markup {
  if (finding === null) return NOTHING;
  const [evidence] = finding.evidence;
  const quote =
    evidence === undefined
      ? NOTHING
      : html` <q>${fitQuote(visibleText(evidence.quote).trim(), evidence.matched.map(visibleText), QUOTE_WIDTH)}</q>`;
  // 0 points: nothing is taken, but somebody should look.
  const points = finding.points === 0 ? '!' : signedPoints(finding.points);
  return html`<p class="${finding.flag}"><b>${points}</b> ${say(ruleTitleInBoth(finding, report))}${quote}</p>`;
}
