import { testExamples } from '../match/test-examples.js';
import { printableText } from '../report/printable-text.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { requireFile } from './require-file.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck rules test [file]`: runs the examples that stand in the rules; 1 if one comes out otherwise. */
export async function testRules(file: string | undefined): Promise<number> {
  requireFile(file);
  const { passed, failures } = testExamples(loadRuleset(file));
  const failed = failures.flatMap(({ rule, expected, actual, text }) => [
    `${rule}: expected ${expected}, got ${actual}`,
    `  ${printableText(text)}`,
  ]);
  await writeToStdout(`${[...failed, `${passed} passed, ${failures.length} failed`].join('\n')}\n`);
  return failures.length > 0 ? 1 : 0;
}
