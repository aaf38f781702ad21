import { CommanderError } from 'commander';
import { InputError } from '../batch/input-error.js';
import { printableText } from '../report/printable-text.js';
import { formatProblem, RulesetError } from '../ruleset/ruleset-error.js';
import { UsageError } from './usage-error.js';

/** The one place that turns an error into words on standard error and an exit code. */
export function reportError(error: unknown): number {
  // Commander has printed its help, version or complaint already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`${wordsFor(error).split('\n').map(printableText).join('\n')}\n`);
  if (process.env.HYPECHECK_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return 2;
}

function wordsFor(error: unknown): string {
  if (error instanceof RulesetError) return error.problems.map(formatProblem).join('\n');
  if (error instanceof UsageError || error instanceof InputError)
    return `error: ${error.message}\n${error.hint}`;
  if (error instanceof Error && 'code' in error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'EMFILE' || code === 'ENFILE')
      return `error: the system lets this program open no more files (${code})\nRaise the limit, for example with: ulimit -n 1024`;
    if ((code === 'EACCES' || code === 'EPERM') && path !== undefined)
      return `error: "${path}" can't be opened (${code})\nCheck who may read it, and who may write into its folder.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return [
    `internal error: ${message}`,
    'This is a fault of hypecheck. Run the command again with HYPECHECK_DEBUG=1 and report what it prints, without personal data.',
  ].join('\n');
}
