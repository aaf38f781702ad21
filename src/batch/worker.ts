import { workerData } from 'node:worker_threads';
import type { Screening } from '../score/screening.js';
import { createScreener } from '../screen.js';
import { openInput } from './open-input.js';
import type { Task, WorkerSettings } from './screen-files.js';

// What a library prints must not get into the report; workers share the program's standard output.
process.stdout.write = () => true;

// Tinypool puts data of its own first.
const [, settings] = workerData as [unknown, WorkerSettings];
const { ruleset, role, asOf, limits, keepText, blind } = settings;
const screen = createScreener(ruleset, { role, limits, keepText, blind, ...(asOf === null ? {} : { asOf }) });

/** Screens one document in a worker thread. */
export default async function screenInput({ file, bytes }: Task): Promise<Screening> {
  const opened = bytes ?? (await openInput({ file }, limits));
  return opened instanceof Uint8Array ? screen({ file, bytes: opened }) : opened;
}
