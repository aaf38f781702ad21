import type { Command } from 'commander';
import { collect } from './collect.js';
import type { Finish } from './finish.js';
import type { NewScorecardOptions } from './new-scorecard-file.js';
import type { SummaryOptions } from './summarise-scorecards.js';
import { SUMMARY_FORMATS } from './summary-formats.js';

/** Adds `scorecard` with its subcommands. */
export function addScorecardCommands(program: Command, finish: Finish): void {
  const scorecard = program
    .command('scorecard')
    .description('write, check and sum up what interviewers say')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  scorecard
    .command('new')
    .description('print an empty card for one interviewer and one candidate')
    .argument('<candidate>', 'the resume, or a name')
    .requiredOption('--interviewer <name>', 'who fills the card in')
    .option('--role <id>', 'the role that is hired for', 'ml-engineer')
    .option('--part <interview|take-home>', 'what is rated', 'interview')
    .option('--rules <file>', 'a ruleset of your own; it may extend the built-in one')
    .option('--lang <en|ru>', 'language of the comments (default: from the environment)')
    .action(async (candidate: string, options: NewScorecardOptions) => {
      const { newScorecardFile } = await import('./new-scorecard-file.js');
      finish(await newScorecardFile(candidate, options));
    });
  scorecard
    .command('check')
    .description('say everything that is wrong with cards, with file, line and column')
    .argument('<paths...>', 'cards, or folders with them')
    .option('--rules <file>', 'a ruleset of your own; it may extend the built-in one')
    .action(async (paths: string[], options: { rules?: string }) => {
      const { checkScorecards } = await import('./check-scorecards.js');
      finish(await checkScorecards(paths, options));
    });
  scorecard
    .command('summary')
    .description('put the cards of all interviewers side by side')
    .argument('<paths...>', 'cards, or folders with them')
    .option('--screen <file>', 'a report of screen as JSON, for the scores of the resumes')
    .option(
      '--format <format[=file]>',
      `${SUMMARY_FORMATS.join(' | ')}, to a file after "="; may be repeated (default: table)`,
      collect,
    )
    .option('--rules <file>', 'a ruleset of your own; it may extend the built-in one')
    .option('--lang <en|ru>', 'language (default: from the environment)')
    .action(async (paths: string[], options: SummaryOptions) => {
      const { summariseScorecards } = await import('./summarise-scorecards.js');
      finish(await summariseScorecards(paths, options));
    });
}

const EXAMPLES = `
Examples:
  hypecheck scorecard new cv.pdf --role ml-engineer --interviewer Anna > cards/cv-anna.yaml
  hypecheck scorecard check cards/
  hypecheck scorecard summary cards/ --screen report.json --format html=summary.html --format xlsx=summary.xlsx`;
