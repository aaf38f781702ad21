import type { Command } from 'commander';
import { collect } from './collect.js';
import { DOCUMENT_FORMATS } from './document-outputs.js';
import type { Finish } from './finish.js';
import type { InterviewOptions } from './run-interview.js';

/** Adds `interview`. */
export function addInterviewCommand(program: Command, finish: Finish): void {
  program
    .command('interview')
    .description(
      'make the kit for an interview: the same questions for all, and up to three about each resume',
    )
    .argument('[paths...]', 'resumes as for screen; without any, the questions of the role alone')
    .option(
      '--role <id>',
      'the role that is hired for; auto: by the job titles of each resume',
      'ml-engineer',
    )
    .option(
      '--for <interviewer|candidate>',
      'the kit, or the sheet that candidates get beforehand',
      'interviewer',
    )
    .option(
      '--minutes <n>',
      'how long the interview may take; questions are chosen by priority (default: all)',
    )
    .option(
      '--format <format[=place]>',
      `${DOCUMENT_FORMATS.join(' | ')}, to a file after "=", or to a folder, a file for each resume; may be repeated (default: markdown)`,
      collect,
    )
    .option('--rules <file>', 'a ruleset of your own; it may extend the built-in one')
    .option('--as-of <date>', 'the day that "years of X" are counted to (default: today)')
    .option('--blind', 'mask names, contacts, ages, cities, schools and the like; ids instead of file names')
    .option('--lang <en|ru>', 'language (default: from the environment)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: InterviewOptions) => {
      const { runInterview } = await import('./run-interview.js');
      finish(await runInterview(paths, options));
    });
}

const EXAMPLES = `
Examples:
  hypecheck interview cv.pdf --role mlops-engineer --format docx=kit.docx
  hypecheck interview shortlist/ --minutes 60 --lang ru --blind --format html=kits/
  hypecheck interview --role nlp-researcher --for candidate`;
