import type { Screened } from '../../score/screening.js';
import { rankScreenings } from '../rank-screenings.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reporter.js';
import type { Candidate } from './candidate.js';
import { candidatePage } from './candidate-page.js';
import { colophon } from './colophon.js';
import { compare } from './compare.js';
import { html, trusted } from './markup.js';
import { masthead } from './masthead.js';
import { overview } from './overview.js';
import { packViews } from './pack-views.js';
import type { PageAssets } from './page-assets.js';
import { pageFrame } from './page-frame.js';
import { viewResume } from './resume-view.js';
import { scriptData } from './script-data.js';
import { createSpeech } from './speech.js';
import { textSection } from './text-section.js';

/** With more resumes or more characters of text, pages are brief and texts packed, so that the file stays small and quick. */
const MOST_IN_FULL = { resumes: 300, characters: 1_500_000 };

/**
 * The report as one HTML file that needs no network: everything stands in it for readers without scripts; the script
 * adds search, sorting, comparing and the other language. Only the texts of very many resumes need the script.
 */
export function htmlReport(
  report: Report,
  { language, sort, top }: Pick<ReportOptions, 'language' | 'sort' | 'top'>,
  assets: PageAssets,
): string {
  const speech = createSpeech(language);
  const screened = rankScreenings(report, 'score');
  const ranks = new Map(screened.map((screening, index) => [screening, index + 1]));
  const shown = rankScreenings(report, sort).slice(0, top ?? screened.length);
  const brief = shown.length > MOST_IN_FULL.resumes || countCharacters(shown) > MOST_IN_FULL.characters;
  const candidates = shown.map(
    (screening, index): Candidate => ({
      id: `c${index + 1}`,
      rank: ranks.get(screening) ?? 0,
      screening,
      view: screening.text === undefined ? null : viewResume(screening.text, screening.findings),
      brief,
    }),
  );
  const pages = candidates.map((candidate, index) =>
    candidatePage(candidate, {
      report,
      speech,
      of: screened.length,
      previous: candidates[index - 1] ?? null,
      next: candidates[index + 1] ?? null,
      text: textSection(candidate, speech),
    }),
  );
  const body = html`${masthead(report, speech)}
<main>
${overview(candidates, report, sort, speech)}
${compare(speech)}
${pages}
</main>
${colophon(report, speech)}`;
  const packs = brief ? packViews(candidates, speech) : [];
  const data = html`${packs.map((pack) => html`<script type="text/plain" class="pack">${trusted(pack)}</script>\n`)}
${scriptData(report, speech)}`;
  return pageFrame(body, data, assets, speech);
}

const countCharacters = (screenings: readonly Screened[]): number =>
  screenings
    .flatMap(({ text }) => text?.lines ?? [])
    .reduce((characters, { text }) => characters + text.length, 0);
