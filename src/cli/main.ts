import { buildProgram } from './program.js';
import { reportError } from './report-error.js';

/**
 * Runs the program with its arguments (without node and script) and gives its exit code: 0 done, 1 a policy or
 * check that was asked for failed, 2 usage, configuration or internal error, 3 a document could not be read.
 */
export async function main(argv: string[]): Promise<number> {
  let exitCode = 0;
  const program = buildProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportError(error);
  }
}
