import { mutateRuleset } from '../match/mutate-ruleset.js';
import { testExamples } from '../match/test-examples.js';
import { printableText } from '../report/printable-text.js';
import { loadWithOrigins } from '../ruleset/load-ruleset.js';
import { errorAt, formatProblem } from '../ruleset/ruleset-error.js';
import { theRuleset } from './the-ruleset.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

const HINT = 'Add an example that comes out otherwise without it, or take the condition out.';

/**
 * `hypecheck rules mutate [path]`: takes out each condition in turn and names those whose loss no example notices;
 * 1 if there are any. Throws `UsageError` where examples fail as it is: they could tell nothing apart.
 */
export async function mutateRules(target: string | undefined): Promise<number> {
  const { ruleset, origins } = loadWithOrigins(theRuleset(target));
  const { failures } = testExamples(ruleset);
  if (failures.length > 0)
    throw new UsageError(
      `${failures.length} of the examples come out otherwise than they say`,
      'Run `hypecheck rules test` and mend them first.',
    );
  const { tried, survivors } = mutateRuleset(ruleset);
  const named = survivors.flatMap(({ collection, id, path, lost }) => {
    const message = `${id}: no example notices when "${lost}" is gone`;
    const place = origins.writtenAt(collection, id, path)?.place;
    const text = place === undefined ? message : formatProblem(errorAt(place, message, HINT));
    return [...text.split('\n').map(printableText), ''];
  });
  const total = `${tried} conditions taken out one at a time, ${survivors.length} unnoticed`;
  await writeToStdout(`${[...named, total].join('\n')}\n`);
  return survivors.length > 0 ? 1 : 0;
}
