import { VERDICTS } from '../../ruleset/terms.js';
import type { Screened } from '../../score/screening.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Saying, Speech } from './speech.js';

type Scored = Pick<Screened, 'score' | 'verdict'>;

const BIN = 5;
const BINS = 100 / BIN;
/** Room above and below the columns for numbers, in percent of the height. */
const ABOVE = 14;
const BELOW = 16;
/** Width of a column as a part of its step. */
const FILLED = 0.84;

/** How many resumes have which score, in steps of 5, coloured by signal. Lengths are percents, so that letters keep their size. */
export function scoreChart(screenings: readonly Scored[], { label }: Speech): Markup {
  const bins = Array.from({ length: BINS }, (_, bin) =>
    screenings.filter(({ score }) => binOf(score) === bin),
  );
  const most = Math.max(1, ...bins.map(({ length }) => length));
  const words: Saying = (page) =>
    page.charts.inWords(
      page.charts.scores,
      bins.flatMap((bin, index) => (bin.length === 0 ? [] : [`${rangeOf(index)}: ${bin.length}`])),
    );
  const columns = bins.map((bin, index) => column(bin, index, (100 - ABOVE - BELOW) / most));
  const ticks = [0, 25, 50, 75, 100].map(
    (score) => html`<text class="at-${score}" x="${score}%" y="98%">${score}</text>`,
  );
  const floor = 100 - BELOW;
  return html`<svg class="histogram" role="img"${label('aria-label', words)}>${columns}
<line x1="0" x2="100%" y1="${floor}%" y2="${floor}%"/>${ticks}</svg>`;
}

/** The last step holds 100 as well. */
const binOf = (score: number): number => Math.min(BINS - 1, Math.floor(score / BIN));

const rangeOf = (bin: number): string => `${bin * BIN}–${bin === BINS - 1 ? 100 : bin * BIN + BIN - 1}`;

/** One column, the clearest signals below, with its number above. */
function column(bin: readonly Scored[], index: number, unit: number): Markup {
  if (bin.length === 0) return NOTHING;
  const x = index * BIN + (BIN * (1 - FILLED)) / 2;
  let y = 100 - BELOW;
  const parts = VERDICTS.map((verdict) => {
    const height = bin.filter((one) => one.verdict === verdict).length * unit;
    y -= height;
    if (height === 0) return NOTHING;
    return html`<rect class="${verdict}" x="${rounded(x)}%" y="${rounded(y)}%" width="${BIN * FILLED}%" height="${rounded(height)}%"/>`;
  });
  return html`${parts}<text x="${rounded(index * BIN + BIN / 2)}%" y="${rounded(y)}%" dy="-4">${bin.length}</text>`;
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
