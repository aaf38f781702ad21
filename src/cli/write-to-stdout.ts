import { UsageError } from './usage-error.js';

let broken = false;
let listening = false;

/**
 * Writes to standard output and waits until it is taken. False once the reader has gone (`| head`). Throws
 * `UsageError` when it can't be written for another reason.
 */
export async function writeToStdout(content: string | Uint8Array): Promise<boolean> {
  if (broken) return false;
  // The callback tells of every error; without a listener the stream would end the program besides.
  if (!listening) process.stdout.on('error', () => {});
  listening = true;
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) =>
    process.stdout.write(content, resolve),
  );
  if (!error) return true;
  broken = true;
  if (error.code === 'EPIPE') return false;
  throw new UsageError(`standard output can't be written (${error.code})`, 'Is the disk full?');
}
