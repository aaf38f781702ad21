import { PILLARS } from '../../ruleset/terms.js';
import { fillTitle } from '../fill-title.js';
import type { Report } from '../report.js';
import { jsonBlock } from './json-block.js';
import type { Markup } from './markup.js';
import { PACK_SIZE } from './pack-views.js';
import type { Speech } from './speech.js';

/** What the page's script says and looks up: all texts in both languages, and the numbers of those it needs itself. */
export function scriptData({ ruleset }: Report, speech: Speech): Markup {
  const { numberOf } = speech;
  const words = {
    shown: numberOf((page) => page.shown),
    nothingShown: numberOf((page) => page.nothingShown),
    compare: numberOf((page) => page.compare.one),
    notFound: numberOf((page) => page.compare.notFound),
    unknown: numberOf((page) => page.uncounted.unknown),
    score: numberOf((_, texts) => texts.columns.score),
    links: numberOf((page) => page.columns.links),
    text: numberOf((page) => page.text.heading),
    legend: numberOf((page) => page.text.legend),
    marks: {
      green: numberOf((page) => page.marks.green),
      red: numberOf((page) => page.marks.red),
      integrity: numberOf((page) => page.marks.integrity),
      excused: numberOf((page) => page.marks.excused),
    },
    hidden: numberOf((page) => page.text.hidden),
    hiddenHint: numberOf((page) => page.text.hiddenHint),
    pillars: PILLARS.map((pillar) => numberOf((_, texts) => texts.pillars[pillar])),
    rules: ruleset.rules.map(({ id, title }) => [
      id,
      numberOf({ en: fillTitle(title, {}, 'en'), ru: fillTitle(title, {}, 'ru') }),
    ]),
  };
  return jsonBlock('texts', { texts: speech.remembered(), words, packSize: PACK_SIZE });
}
