import { counted } from '../messages.js';
import type { Report } from '../report.js';
import type { SortOrder } from '../reporter.js';
import type { Candidate } from './candidate.js';
import { filters } from './filters.js';
import { glossary } from './glossary.js';
import { html, type Markup, NOTHING } from './markup.js';
import { resumeList } from './resume-list.js';
import { scoreChart } from './score-chart.js';
import type { Saying, Speech } from './speech.js';
import { unreadableList } from './unreadable-list.js';
import { verdictChart } from './verdict-chart.js';

/** The first page: what the score means, the charts, the list, and what could not be read. */
export function overview(
  candidates: readonly Candidate[],
  report: Report,
  sort: SortOrder,
  speech: Speech,
): Markup {
  const { say } = speech;
  const screened = report.results.filter((screening) => screening.status === 'screened');
  const listed = candidates.map(({ screening }) => screening);
  const list =
    candidates.length === 0
      ? say((_, texts) => texts.nothingRead, 'p')
      : resumeList(candidates, report, speech);
  return html`<div class="overview" id="overview">
${say((_, texts) => texts.orderOfReading, 'p', html` class="order"`)}
<div class="charts">
<section>${say((page) => page.charts.scores, 'h2')}${scoreChart(screened, speech)}</section>
<section>${say((page) => page.charts.signals, 'h2')}${verdictChart(report.summary, speech)}</section>
</div>
<section id="list">${say((page) => page.list, 'h2')}
${filters(report, listed, sort, speech)}
<p class="shown" role="status" hidden></p>
${list}
${listed.length === screened.length ? NOTHING : say(leftOut(screened.length - listed.length, listed.length), 'p')}
</section>
${unreadableList(report, speech)}
${glossary(report, speech)}
</div>`;
}

const leftOut =
  (count: number, top: number): Saying =>
  (_, texts, language) =>
    texts.notShown(counted(count, texts.nouns.resume, language), top);
