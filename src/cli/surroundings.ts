import { homedir } from 'node:os';
import { createSupportsHyperlinks } from 'supports-hyperlinks';

/** What surrounds a run, read once at the start: environment, clock, terminal. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** Home folder of the user. */
  readonly home: string;
  readonly platform: string;
  readonly stdout: {
    readonly isTTY: boolean;
    readonly columns: number | undefined;
    /** Whether the terminal makes links of what says so (OSC 8). */
    readonly hasLinks: boolean;
  };
  readonly stderr: { readonly isTTY: boolean };
}

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
