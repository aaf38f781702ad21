const WIDTH = 24;
/** Milliseconds before the bar appears (short runs need none), and between two pictures. */
const PATIENCE = 400;
const INTERVAL = 100;

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly clear: () => void;
}

/** A bar with count, files a second and time left on a terminal; without a terminal, nothing. */
export function startProgress(terminal: NodeJS.WriteStream | null): Progress {
  if (terminal === null) return { update: () => {}, clear: () => {} };
  const start = performance.now();
  let drawn = 0;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (now - start < PATIENCE || now - drawn < INTERVAL) return;
      drawn = now;
      terminal.write(`\r\x1b[K${progressLine(done, total, (now - start) / 1000)}`);
    },
    clear: () => {
      if (drawn > 0) terminal.write('\r\x1b[K');
    },
  };
}

/** What the bar shows after so many seconds. */
export function progressLine(done: number, total: number, seconds: number): string {
  const filled = Math.round((done / total) * WIDTH);
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  const time = left < 60 ? `${left} s` : `${Math.floor(left / 60)} min ${left % 60} s`;
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${done}/${total}  ${rate.toFixed(rate < 10 ? 1 : 0)}/s  ${time} left`;
}
