import { type OpenOutput, openOutput } from './open-output.js';

/** Writes one file whole, or standard output for null. Throws `UsageError` when it can't be written. */
export async function writeOutput(file: string | null, content: string | Uint8Array): Promise<void> {
  await writeOutputs([{ file, content }]);
}

/** Writes several files, each whole: only when all of them could be written are any replaced. Throws `UsageError`. */
export async function writeOutputs(
  contents: readonly { readonly file: string | null; readonly content: string | Uint8Array }[],
): Promise<void> {
  const opened: OpenOutput[] = [];
  try {
    for (const { file, content } of contents) {
      const output = await openOutput(file);
      opened.push(output);
      await output.write(content);
    }
    for (const output of opened) await output.close();
  } catch (error) {
    await Promise.allSettled(opened.map((output) => output.discard()));
    throw error;
  }
}
