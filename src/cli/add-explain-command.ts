import type { Command } from 'commander';
import type { Finish } from './finish.js';
import type { ExplainOptions } from './run-explain.js';

/** Adds `explain`. */
export function addExplainCommand(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description('tell why each rule hit, missed, was excused or is unknown on one resume')
    .argument('<file>', 'the resume, or - for standard input')
    .argument('[rule]', 'id of one rule (default: all of them)')
    .option('--role <id>', 'the role to screen for; auto: by the job titles', 'ml-engineer')
    .option('--rules <file>', 'a ruleset of your own; it may extend the built-in one')
    .option('--as-of <date>', 'the day that "years of X" are counted to (default: today)')
    .option('--lang <en|ru>', 'language (default: from the environment)')
    .option('--blind', 'mask names, contacts, ages, cities, schools and the like')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, rule: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import('./run-explain.js');
      finish(await runExplain(file, rule, options));
    });
}

const EXAMPLES = `
Examples:
  hypecheck explain cv.pdf
  hypecheck explain cv.pdf vague-ai --role ai-product-manager --lang ru
`;
