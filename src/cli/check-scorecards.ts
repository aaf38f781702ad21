import { printableText } from '../report/printable-text.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { formatProblem } from '../ruleset/ruleset-error.js';
import { readScorecards } from './read-scorecards.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck scorecard check`: everything that is wrong with cards; 1 if anything is. */
export async function checkScorecards(
  paths: readonly string[],
  { rules }: { readonly rules?: string },
): Promise<number> {
  const cards = readScorecards(paths, loadRuleset(rules));
  const problems = cards.flatMap((card) => card.problems);
  const found = problems.flatMap((problem) => [...formatProblem(problem).split('\n').map(printableText), '']);
  const wrong = cards.filter(({ card }) => card === null).length;
  await writeToStdout(
    `${[...found, `${cards.length - wrong} of ${cards.length} cards are complete`].join('\n')}\n`,
  );
  return wrong > 0 ? 1 : 0;
}
