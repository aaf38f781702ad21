import type { Command } from 'commander';
import type { Finish } from './finish.js';

/** Adds `rules` with its subcommands. */
export function addRulesCommands(program: Command, finish: Finish): void {
  const rules = program
    .command('rules')
    .description('see, check and test rules')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  const reading = (command: Command): Command =>
    command
      .option('--rules <file>', 'a ruleset of your own (default: the built-in one)')
      .option('--lang <en|ru>', 'language (default: from the environment)');

  reading(rules.command('list').description('list the rules with their points')).action(async (options) => {
    const { listRules } = await import('./list-rules.js');
    finish(await listRules(options));
  });
  reading(rules.command('show').description('explain one rule').argument('<id>', 'id of the rule')).action(
    async (id: string, options) => {
      const { showRule } = await import('./show-rule.js');
      finish(await showRule(id, options));
    },
  );
  rules
    .command('check')
    .description('say everything that is wrong with a ruleset, with file, line and column')
    .argument('[file]', 'the ruleset (default: the built-in one)')
    .action(async (file: string | undefined) => {
      const { checkRules } = await import('./check-rules.js');
      finish(await checkRules(file));
    });
  rules
    .command('test')
    .description('run the examples that stand in the rules')
    .argument('[file]', 'the ruleset (default: the built-in one)')
    .action(async (file: string | undefined) => {
      const { testRules } = await import('./test-rules.js');
      finish(await testRules(file));
    });
  rules
    .command('schema')
    .description('print the JSON Schema of ruleset files, for editors')
    .action(async () => {
      const { printSchema } = await import('./print-schema.js');
      finish(await printSchema());
    });
}

const EXAMPLES = `
Examples:
  hypecheck rules list --lang ru
  hypecheck rules show measured-results
  hypecheck rules check my-rules.yaml && hypecheck rules test my-rules.yaml
  hypecheck rules schema > ruleset.schema.json`;
