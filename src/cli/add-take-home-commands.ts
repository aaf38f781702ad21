import type { Command } from 'commander';
import { collect } from './collect.js';
import { DOCUMENT_FORMATS } from './document-outputs.js';
import type { Finish } from './finish.js';
import { REVIEW_FORMATS } from './review-take-home-formats.js';
import type { BriefCommandOptions } from './run-take-home-brief.js';
import type { DatasetCommandOptions } from './run-take-home-dataset.js';
import type { ReviewCommandOptions } from './run-take-home-review.js';

/** Adds `take-home` with its subcommands. */
export function addTakeHomeCommands(program: Command, finish: Finish): void {
  const takeHome = program
    .command('take-home')
    .description('make take-home tasks that are close to real work, and read what comes back')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  addBrief(takeHome, finish);
  addDataset(takeHome, finish);
  addReview(takeHome, finish);
}

function addBrief(takeHome: Command, finish: Finish): void {
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

function addDataset(takeHome: Command, finish: Finish): void {
  takeHome
    .command('dataset <csv>')
    .description('make the data of the task from your own questions and answers, without personal data')
    .option('--out <folder>', 'where the files go', 'take-home-dataset')
    .option('--seed <number>', 'the same seed chooses the same rows', '1')
    .option('--limit <number>', 'most pairs for the candidate', '1000')
    .option('--questions <number>', 'pairs that are held back for the test', '10')
    .option('--lang <en|ru>', 'language (default: from the environment)')
    .action(async (file: string, options: DatasetCommandOptions) => {
      const { runTakeHomeDataset } = await import('./run-take-home-dataset.js');
      finish(await runTakeHomeDataset(file, options));
    });
}

function addReview(takeHome: Command, finish: Finish): void {
  takeHome
    .command('review <folder>')
    .description('read a submission by rules and quote its lines; nothing of it is ever run')
    .option('--format <format>', REVIEW_FORMATS.join(' | '), 'table')
    .option('--lang <en|ru>', 'language (default: from the environment)')
    .action(async (folder: string, options: ReviewCommandOptions) => {
      const { runTakeHomeReview } = await import('./run-take-home-review.js');
      finish(await runTakeHomeReview(folder, options));
    });
}

const EXAMPLES = `
Examples:
  hypecheck take-home brief --role ml-engineer --lang ru
  hypecheck take-home brief --role data-engineer-ai --format docx=brief.docx
  hypecheck take-home dataset support.csv --seed 7
  hypecheck take-home review submissions/anna`;
