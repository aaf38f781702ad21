import type { Command } from 'commander';
import { DOCUMENT_FORMATS } from './document-outputs.js';
import type { Finish } from './finish.js';
import type { BriefCommandOptions } from './run-take-home-brief.js';

const collect = (value: string, values: string[] = []): string[] => [...values, value];

/** Adds `take-home` with its subcommands. */
export function addTakeHomeCommands(program: Command, finish: Finish): void {
  const takeHome = program
    .command('take-home')
    .description('make take-home tasks that are close to real work')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  takeHome
    .command('brief')
    .description('write the task for a role, with its rubric, the rule for AI and the walkthrough')
    .option('--role <id>', 'the role that is hired for', 'ml-engineer')
    .option(
      '--for <candidate|interviewer>',
      'interviewers get a page more: what a bad task looks like',
      'candidate',
    )
    .option(
      '--format <format[=file]>',
      `${DOCUMENT_FORMATS.join(' | ')}, to a file after "="; may be repeated (default: markdown)`,
      collect,
    )
    .option('--rules <file>', 'a ruleset of your own; it may extend the built-in one')
    .option('--lang <en|ru>', 'language (default: from the environment)')
    .action(async (options: BriefCommandOptions) => {
      const { runTakeHomeBrief } = await import('./run-take-home-brief.js');
      finish(await runTakeHomeBrief(options));
    });
}

const EXAMPLES = `
Examples:
  hypecheck take-home brief --role ml-engineer --lang ru
  hypecheck take-home brief --role data-engineer-ai --format docx=brief.docx`;
