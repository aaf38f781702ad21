import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { printableText } from '../report/printable-text.js';
import { suggestName } from '../ruleset/suggest-name.js';
import { collect } from './collect.js';
import type { Finish } from './finish.js';
import { FORMATS } from './formats.js';
import { UsageError } from './usage-error.js';

/** Adds `screen`, which also runs when no command is named. */
export function addScreenCommand(program: Command, finish: Finish): void {
  const screen = program.command('screen', { isDefault: true });
  screen
    .description('screen resumes and print a report (the default command)')
    .argument('<paths...>', 'files, folders, globs, .zip archives, mails (.eml), or - for standard input')
    .option('--role <id>', 'the role to screen for; auto: by the job titles', 'ml-engineer')
    .option('--rules <file>', 'a ruleset of your own; it may extend the built-in one')
    .option(
      '--format <format[=file]>',
      `${FORMATS.join(' | ')}, to a file after "="; may be repeated (default: table)`,
      collect,
    )
    .option('--delimiter <character>', 'between the cells of CSV: comma (default), semicolon or tab')
    .option('--lang <en|ru>', 'language of the report (default: from the environment)')
    .option(
      '--as-of <date>',
      'the day that "years of X" are counted to, YYYY-MM-DD or YYYY-MM (default: today)',
    )
    .option('--sort <score|file>', 'order of the table (default: score)')
    .option('--top <n>', 'show only the first n resumes in the table')
    .option('--details', 'in the table, all findings of each resume with their quotes')
    .option('--blind', 'mask names, contacts, ages, cities, schools and the like; ids instead of file names')
    .option('--no-text', 'leave the texts of the resumes out of the HTML report')
    .option('--fail-under <score>', 'exit with 1 if a resume scores less')
    .option(
      '--fail-on <rules>',
      'exit with 1 if one of these rules hits; ids with commas between them',
      collect,
    )
    .option('--allow-partial', 'exit with 0 even if documents could not be read')
    .option('--cache [folder]', 'keep what was read, for later runs (texts of resumes; see cache clear)')
    .option(
      '--resume <report.ndjson>',
      'go on after a run that was cut off: take over the rows that it has written',
    )
    .option('--jobs <n>', 'how many files are read at once (default: one a processor)')
    .option('--timeout <seconds>', 'time for one file (default: 20)')
    .option(
      '--limit <name=number>',
      'another limit of reading: file-mb, pages, inflated-mb, characters, entries, archive-mb; may be repeated',
      collect,
    )
    .option('--quiet', 'no progress bar and no remarks on standard error')
    .option('--no-color', 'no colours; NO_COLOR and FORCE_COLOR are respected too')
    .addHelpText('after', EXAMPLES)
    .configureOutput({ outputError: (text, write) => write(`${text}${takenByCache(text, screen)}`) })
    .action(async (paths: string[], options: Record<string, unknown>) => {
      // Somebody who names `screen` means files by what follows.
      if (program.args[0] !== 'screen') refuseMisspeltCommand(program, paths[0]);
      const { runScreen } = await import('./run-screen.js');
      finish(await runScreen(paths, options));
    });
}

/** `--cache` takes a word that follows it, so that no path may be left. */
function takenByCache(complaint: string, screen: Command): string {
  const { cache } = screen.opts();
  if (typeof cache !== 'string' || !complaint.includes("argument 'paths'")) return '';
  return `"${printableText(cache)}" was taken for the folder of --cache: put the paths first, or write --cache=FOLDER.\n`;
}

/** Throws `UsageError` if the first word is no file but nearly the name of a command. */
function refuseMisspeltCommand(program: Command, word = ''): void {
  if (!/^[a-z-]{3,}$/i.test(word) || existsSync(word)) return;
  const suggestion = suggestName(
    word,
    program.commands.map((command) => command.name()),
  );
  if (suggestion !== null)
    throw new UsageError(
      `"${word}" is neither a file nor a command`,
      `Did you mean "hypecheck ${suggestion}"?`,
    );
}

const EXAMPLES = `
Examples:
  hypecheck screen resumes/ --role nlp-researcher --lang ru
  hypecheck screen 'inbox/**/*.pdf' --format csv=ranking.csv --format json=report.json
  hypecheck screen inbox/ --format ndjson=rows.ndjson --resume rows.ndjson
  hypecheck screen resumes/ --format json | jq '.results[] | [.score, .file]'
  cat cv.txt | hypecheck screen -`;
