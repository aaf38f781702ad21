import { Command } from 'commander';
import { toolInfo } from '../tool-info.js';
import { addCacheCommand } from './add-cache-command.js';
import { addExplainCommand } from './add-explain-command.js';
import { addInterviewCommand } from './add-interview-command.js';
import { addRulesCommands } from './add-rules-commands.js';
import { addScorecardCommands } from './add-scorecard-commands.js';
import { addScreenCommand } from './add-screen-command.js';
import { addTakeHomeCommands } from './add-take-home-commands.js';
import type { Finish } from './finish.js';

/** The commands with their options and help. What they run is imported when it runs, so that help comes at once. */
export function buildProgram(finish: Finish): Command {
  const program = new Command('hypecheck')
    .description('Screens resumes for real AI skills and quotes the candidate’s own words for every point.')
    .version(toolInfo().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .showHelpAfterError('Run `hypecheck --help` to see what there is.')
    .exitOverride()
    .addHelpText('after', HELP)
    .hook('preAction', takeRulesetOfFolder);
  addScreenCommand(program, finish);
  addExplainCommand(program, finish);
  addInterviewCommand(program, finish);
  addScorecardCommands(program, finish);
  addTakeHomeCommands(program, finish);
  addRulesCommands(program, finish);
  addCacheCommand(program, finish);
  return program;
}

/** Every command takes the folder of a ruleset for `--rules` as well as its file. */
async function takeRulesetOfFolder(_program: Command, command: Command): Promise<void> {
  const { rules } = command.opts();
  if (rules === undefined) return;
  const { theRuleset } = await import('./the-ruleset.js');
  command.setOptionValue('rules', theRuleset(rules));
}

const HELP = `
Examples:
  hypecheck resumes/                          screen a folder and its subfolders
  hypecheck screen cv.pdf --role mlops-engineer
  hypecheck explain cv.pdf                    why each rule came out as it did
  hypecheck rules list                        what is looked for
  hypecheck screen --help                     all options of screening

The score is a reading order; nobody is rejected by it. Nothing leaves this computer.

Exit codes: 0 done, 1 a policy or check that you asked for failed, 2 wrong usage or configuration,
3 done, but a document could not be read.`;
