import { openOutput } from './open-output.js';

/** Writes one file whole, or standard output for null. Throws `UsageError` when it can't be written. */
export async function writeOutput(file: string | null, content: string | Uint8Array): Promise<void> {
  const output = await openOutput(file);
  try {
    await output.write(content);
    await output.close();
  } catch (error) {
    await output.discard().catch(() => {});
    throw error;
  }
}
