/** How a run was asked to stop. */
export interface Interruption {
  /** Aborted by the first SIGINT (Ctrl-C) or SIGTERM; the second one ends the program at once. */
  readonly signal: AbortSignal;
  /** 128 and the number of the signal, as shells have it; null while nobody asked. */
  readonly exitCode: () => number | null;
}

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Turns the first Ctrl-C into a request to finish what is in hand. `onRequest` is called when it comes. */
export function watchInterruption(onRequest: () => void): Interruption {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const request = (name: NodeJS.Signals): void => {
    exitCode = EXIT_CODES[name as keyof typeof EXIT_CODES];
    stopWatching();
    controller.abort();
    onRequest();
  };
  const stopWatching = (): void => {
    for (const name of Object.keys(EXIT_CODES)) process.off(name, request);
  };
  for (const name of Object.keys(EXIT_CODES)) process.on(name, request);
  return { signal: controller.signal, exitCode: () => exitCode };
}
