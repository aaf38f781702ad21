import { htmlDocument } from '../interview/html.js';
import { markdownDocument } from '../interview/markdown.js';
import { type CandidateSummary, summarise } from '../interview/scorecard/summarise.js';
import { summaryCsv, summaryJson } from '../interview/scorecard/summary-data.js';
import { summaryDocument } from '../interview/scorecard/summary-document.js';
import { summaryTable } from '../interview/scorecard/summary-table.js';
import { loadRuleset, type Ruleset } from '../ruleset/load-ruleset.js';
import { RulesetError } from '../ruleset/ruleset-error.js';
import type { Language } from '../ruleset/terms.js';
import { checkPlaces, formatOutputs } from './format-outputs.js';
import { type ReadScorecard, readScorecards } from './read-scorecards.js';
import { readScreenScores } from './read-screen-scores.js';
import { resolveLanguage } from './resolve-language.js';
import { SUMMARY_FORMATS } from './summary-formats.js';
import { surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';
import { UsageError } from './usage-error.js';
import { writeOutputs } from './write-output.js';

/** The options of `scorecard summary` as commander gives them. */
export interface SummaryOptions {
  readonly screen?: string;
  readonly format?: string[];
  readonly rules?: string;
  readonly lang?: string;
}

interface WriteOptions {
  readonly ruleset: Ruleset;
  readonly language: Language;
  /** Columns that the table may take. */
  readonly width: number;
}

type Write = (candidates: readonly CandidateSummary[], options: WriteOptions) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<(typeof SUMMARY_FORMATS)[number], Write>> = {
  table: (candidates, { language, width }) => summaryTable(candidates, language, width),
  csv: (candidates) => summaryCsv(candidates),
  xlsx: async (candidates, { language }) => {
    const { summaryXlsx } = await import('../interview/scorecard/summary-xlsx.js');
    return summaryXlsx(candidates, language);
  },
  json: (candidates, { ruleset }) => summaryJson(candidates, ruleset),
  html: (candidates, options) => htmlDocument(summaryDocument(candidates, options)),
  markdown: (candidates, options) => markdownDocument(summaryDocument(candidates, options)),
};

/** How a file is called in messages. */
const STEM = 'summary';

/** `hypecheck scorecard summary`. Throws `RulesetError` with everything that is wrong with a card. */
export async function summariseScorecards(
  paths: readonly string[],
  options: SummaryOptions,
): Promise<number> {
  const { env, stdout } = surroundings();
  const language = resolveLanguage(options.lang, env);
  const outputs = formatOutputs(options.format ?? ['table'], SUMMARY_FORMATS, STEM);
  checkPlaces(outputs, { toTerminal: stdout.isTTY, stem: STEM });
  const ruleset = loadRuleset(options.rules);
  const checked = readScorecards(paths, ruleset);
  const problems = checked.flatMap((card) => card.problems);
  if (problems.length > 0) throw new RulesetError(problems);
  refuseTwice(checked);
  const screens = options.screen === undefined ? [] : readScreenScores(options.screen);
  const cards = checked.flatMap(({ card }) => (card === null ? [] : [card]));
  const candidates = summarise(cards, ruleset, screens);
  const width = terminalWidth(stdout);
  await writeOutputs(
    await Promise.all(
      outputs.map(async ({ format, file }) => ({
        file,
        content: await WRITERS[format](candidates, { ruleset, language, width }),
      })),
    ),
  );
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
