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

  reading(rules.command('list').description('list the rules with their points'))
    .option('--kinds', 'the kinds that conditions can ask for instead, with their entries')
    .action(async (options) => {
      const { listRules } = await import('./list-rules.js');
      finish(await listRules(options));
    });
  reading(rules.command('show').description('explain one rule').argument('<id>', 'id of the rule'))
    .option('--resolved', 'the rule as YAML, with the file and line that each part comes from')
    .action(async (id: string, options) => {
      const { showRule } = await import('./show-rule.js');
      finish(await showRule(id, options));
    });
  rules
    .command('check')
    .description('say everything that is wrong with a ruleset, with file, line and column')
    .argument('[path]', 'a ruleset, or a folder with rulesets (default: the built-in one)')
    .option('--format <text|json|github>', 'text, JSON, or annotations for GitHub', 'text')
    .option('--strict', 'warnings fail as errors do')
    .action(async (path: string | undefined, options) => {
      const { checkRules } = await import('./check-rules.js');
      finish(await checkRules(path, options));
    });
  rules
    .command('test')
    .description('run the examples that stand in the rules, or hold the rules against labelled resumes')
    .argument('[path]', 'the ruleset, or its folder (default: the built-in one)')
    .option('--labelled <folder>', 'resumes with labels.yaml or labels.json, instead of the examples')
    .option('--as-of <date>', 'the day that "years of X" in labelled resumes are counted to (default: today)')
    .action(async (path: string | undefined, options) => {
      const { testRules } = await import('./test-rules.js');
      finish(await testRules(path, options));
    });
  rules
    .command('mutate')
    .description('take each condition out in turn and name those whose loss no example notices')
    .argument('[path]', 'the ruleset, or its folder (default: the built-in one)')
    .action(async (path: string | undefined) => {
      const { mutateRules } = await import('./mutate-rules.js');
      finish(await mutateRules(path));
    });
  rules
    .command('new')
    .description('write a commented ruleset to start from, with the schema for editors')
    .argument('<folder>', 'where to write it')
    .option('--lang <en|ru>', 'language of its comments (default: from the environment)')
    .action(async (folder: string, options) => {
      const { newRules } = await import('./new-rules.js');
      finish(await newRules(folder, options));
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
  hypecheck rules new our-rules                 a ruleset of your own to start from
  hypecheck rules show code-links --resolved --rules our-rules/ruleset.yaml
  hypecheck rules check my-rules.yaml && hypecheck rules test my-rules.yaml
  hypecheck rules test --labelled our-resumes   where rules and careful readers disagree
  hypecheck rules mutate my-rules.yaml
  hypecheck rules schema > ruleset.schema.json`;
