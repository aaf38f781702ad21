import { homedir } from 'node:os';
import { createSupportsHyperlinks } from 'supports-hyperlinks';
import type { Surroundings } from './resolve-options.js';

/** The one place that looks at environment, clock and terminal. */
export function surroundings(): Surroundings {
  const { env, stdout, stderr } = process;
  return {
    env,
    now: new Date(),
    home: homedir(),
    platform: process.platform,
    stdout: {
      isTTY: stdout.isTTY === true,
      columns: stdout.columns,
      hasLinks: createSupportsHyperlinks(stdout),
    },
    stderr: { isTTY: stderr.isTTY === true },
  };
}
