import { htmlDocument } from '../interview/html.js';
import { markdownDocument } from '../interview/markdown.js';
import { type CandidateSummary, summarise } from '../interview/scorecard/summarise.js';
import { summaryCsv, summaryJson } from '../interview/scorecard/summary-data.js';
import { summaryDocument } from '../interview/scorecard/summary-document.js';
import { summaryTable } from '../interview/scorecard/summary-table.js';
import { loadRuleset, type Ruleset } from '../ruleset/load-ruleset.js';
import { RulesetError } from '../ruleset/ruleset-error.js';
import type { Language } from '../ruleset/terms.js';
import { oneOf } from './option-values.js';
import { type ReadScorecard, readScorecards } from './read-scorecards.js';
import { readScreenScores } from './read-screen-scores.js';
import { resolveLanguage } from './resolve-language.js';
import { SUMMARY_FORMATS } from './summary-formats.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/** The options of `scorecard summary` as commander gives them. */
export interface SummaryOptions {
  readonly screen?: string;
  readonly format: string;
  readonly rules?: string;
  readonly lang?: string;
}

type Write = (
  candidates: readonly CandidateSummary[],
  ruleset: Ruleset,
  language: Language,
) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<(typeof SUMMARY_FORMATS)[number], Write>> = {
  table: (candidates, _, language) => summaryTable(candidates, language),
  csv: (candidates) => summaryCsv(candidates),
  xlsx: async (candidates, _, language) => {
    const { summaryXlsx } = await import('../interview/scorecard/summary-xlsx.js');
    return summaryXlsx(candidates, language);
  },
  json: (candidates, ruleset) => summaryJson(candidates, ruleset),
  html: (candidates, ruleset, language) => htmlDocument(summaryDocument(candidates, { ruleset, language })),
  markdown: (candidates, ruleset, language) =>
    markdownDocument(summaryDocument(candidates, { ruleset, language })),
};

/** `hypecheck scorecard summary`. Throws `RulesetError` with everything that is wrong with a card. */
export async function summariseScorecards(
  paths: readonly string[],
  options: SummaryOptions,
): Promise<number> {
  const { env, stdout } = surroundings();
  const language = resolveLanguage(options.lang, env);
  const format = oneOf('--format', options.format, SUMMARY_FORMATS);
  if (format === 'xlsx' && stdout.isTTY)
    throw new UsageError(
      '--format: xlsx is no text for a terminal',
      'For example: --format xlsx > summary.xlsx',
    );
  const ruleset = loadRuleset(options.rules);
  const checked = readScorecards(paths, ruleset);
  const problems = checked.flatMap((card) => card.problems);
  if (problems.length > 0) throw new RulesetError(problems);
  refuseTwice(checked);
  const screens = options.screen === undefined ? [] : readScreenScores(options.screen);
  const cards = checked.flatMap(({ card }) => (card === null ? [] : [card]));
  await writeToStdout(await WRITERS[format](summarise(cards, ruleset, screens), ruleset, language));
  return 0;
}

/** Somebody who is counted twice would weigh twice. */
function refuseTwice(cards: readonly ReadScorecard[]): void {
  const seen = new Map<string, string>();
  for (const { card, file } of cards) {
    if (card === null) continue;
    const { candidate, role, interviewer } = card;
    for (const part of ['ratings', 'takeHome'] as const) {
      if (card[part] === undefined) continue;
      const key = JSON.stringify([candidate, role, interviewer, part]);
      const first = seen.get(key);
      if (first !== undefined)
        throw new UsageError(
          `${interviewer} rates ${candidate} twice, in "${first}" and in "${file}"`,
          'Keep one of the two cards.',
        );
      seen.set(key, file);
    }
  }
}
