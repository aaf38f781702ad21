import { printableText } from '../report/printable-text.js';
import { inspectRuleset } from '../ruleset/load-ruleset.js';
import { formatProblem } from '../ruleset/ruleset-error.js';
import { requireFile } from './require-file.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck rules check [file]`: everything that is wrong or doubtful; 1 if there are errors. */
export async function checkRules(file: string | undefined): Promise<number> {
  requireFile(file);
  const { ruleset, problems } = inspectRuleset(file);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found = problems.flatMap((problem) => [...formatProblem(problem).split('\n').map(printableText), '']);
  const counts = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  const size =
    ruleset === null
      ? ''
      : ` in ${count(ruleset.rules.length, 'rule')}, ${count(ruleset.roles.length, 'role')}, ${count(ruleset.vocabulary.length, 'name')}`;
  await writeToStdout(`${[...found, `${counts}${size}`].join('\n')}\n`);
  return errors > 0 ? 1 : 0;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
