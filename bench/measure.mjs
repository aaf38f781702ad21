/** Times of a block are only taken when caches and compilers have seen the task at work. */
const BLOCKS = 3;
const WARM_UP_PASSES = 2;

/**
 * Milliseconds of each task for each file: medians over all passes. The tasks take turns in blocks of passes, so that
 * a machine that slows down slows all of them down and none pays for what another one left behind.
 */
export async function measure(tasks, files, rounds) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, files.map(() => [])]));
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      for (let pass = -WARM_UP_PASSES; pass < rounds; pass += 1) {
        for (const [index, file] of files.entries()) {
          const start = performance.now();
          await task(file);
          if (pass >= 0) times[name][index].push(performance.now() - start);
        }
      }
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, list.map(median)]));
}

export function mean(values) {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
