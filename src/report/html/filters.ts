import { FLAGS, PILLARS, VERDICTS } from '../../ruleset/terms.js';
import type { Screened } from '../../score/screening.js';
import { fillTitle } from '../fill-title.js';
import type { Report } from '../report.js';
import type { SortOrder } from '../reporter.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Saying, Speech } from './speech.js';

/** What narrows and sorts the list. The page's script shows it, as it does nothing without. */
export function filters(report: Report, shown: readonly Screened[], sort: SortOrder, speech: Speech): Markup {
  const { say, label } = speech;
  const roles = report.ruleset.roles.filter(({ id }) => shown.some(({ role }) => role === id));
  const select = (key: 'signal' | 'flag' | 'role' | 'sort', options: readonly Markup[]): Markup =>
    html`<label class="${key}">${say((page) => page.filters[key])}<select name="${key}">${options}</select></label>\n`;
  const any = say((page) => page.filters.any, 'option', html` value=""`);
  const verdicts = VERDICTS.map((verdict) => option(verdict, (_, texts) => texts.verdicts[verdict], speech));
  const search = html`<label class="search">${say((page) => page.filters.search)}<input type="search" name="words" autocomplete="off"${label(
    'placeholder',
    (page) => page.filters.searchHint,
  )}></label>\n`;
  return html`<form class="filters" role="search" hidden${label('aria-label', (page) => page.filters.heading)}>
${search}${select('signal', [any, ...verdicts])}${select('flag', [any, ...flagOptions(report, shown, speech)])}${
  roles.length < 2 ? NOTHING : select('role', [any, ...roles.map(({ id, name }) => option(id, name, speech))])
}${select('sort', sortOptions(sort, speech))}${say((page) => page.filters.clear, 'button', html` type="reset"`)}
</form>`;
}

const option = (value: string, saying: Saying, { say }: Speech, selected = false): Markup =>
  say(saying, 'option', html` value="${value}"${selected ? html` selected` : NOTHING}`);

/** The rules that hit, each with the number of resumes. */
function flagOptions({ ruleset }: Report, shown: readonly Screened[], speech: Speech): Markup[] {
  const hits = new Map<string, number>();
  for (const { rule, status } of shown.flatMap(({ findings }) => findings))
    if (status === 'hit') hits.set(rule, (hits.get(rule) ?? 0) + 1);
  return FLAGS.map((flag) => {
    const options = ruleset.rules
      .filter((rule) => rule.flag === flag && hits.has(rule.id))
      .map(({ id, title }) =>
        option(id, (_, __, language) => `${fillTitle(title, {}, language)} (${hits.get(id)})`, speech),
      );
    if (options.length === 0) return NOTHING;
    return html`<optgroup${speech.label('label', (_, texts) => texts.flags[flag])}>${options}</optgroup>`;
  });
}

/** What the list can be sorted by, and what it is. */
function sortOptions(sort: SortOrder, speech: Speech): Markup[] {
  return [
    option('score', (_, texts) => texts.columns.score, speech),
    option('file', (_, texts) => texts.columns.resume, speech, sort === 'file'),
    ...PILLARS.map((pillar) => option(pillar, (_, texts) => texts.pillars[pillar], speech)),
    option('links', (page) => page.columns.links, speech),
  ];
}
