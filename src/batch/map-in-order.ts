export interface MapLimits {
  /** How many items are worked on at once, at least 1. */
  readonly concurrency: number;
  /** How many items may be begun but not yet handed on: bounds what waits in memory for a slow one. */
  readonly window: number;
  /** Once aborted, no further item is begun; those begun are finished and handed on. */
  readonly signal?: AbortSignal;
}

/**
 * Maps items with an asynchronous function, several at once, and yields the results in the order of the items: all of
 * them, or the first ones if it is stopped.
 */
export async function* mapInOrder<T, R>(
  items: readonly T[],
  run: (item: T) => Promise<R>,
  limits: MapLimits,
): AsyncGenerator<R, void, undefined> {
  const begun = new Map<number, Promise<R>>();
  let next = 0;
  let running = 0;
  const beginMore = (): void => {
    while (
      limits.signal?.aborted !== true &&
      next < items.length &&
      running < limits.concurrency &&
      begun.size < limits.window
    ) {
      const result = run(items[next] as T).finally(() => {
        running -= 1;
        beginMore();
      });
      // A failure is thrown when its turn comes, which may be after it happened.
      result.catch(() => {});
      begun.set(next, result);
      running += 1;
      next += 1;
    }
  };
  for (let index = 0; index < items.length; index += 1) {
    beginMore();
    const result = begun.get(index);
    if (result === undefined) return;
    const value = await result;
    begun.delete(index);
    yield value;
  }
}
