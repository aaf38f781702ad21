import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapInOrder } from './map-in-order.js';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test('results come in the order of the items, with no more at once than allowed', async () => {
  const limits = fc.record({
    concurrency: fc.integer({ min: 1, max: 4 }),
    window: fc.integer({ min: 1, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }),
      limits,
      async (items, { concurrency, window }) => {
        let running = 0;
        let begun = 0;
        const results: number[] = [];
        const run = async (item: number): Promise<number> => {
          begun += 1;
          running += 1;
          expect(running).toBeLessThanOrEqual(concurrency);
          expect(begun - results.length).toBeLessThanOrEqual(window + 1);
          await wait(item);
          running -= 1;
          return item;
        };
        for await (const result of mapInOrder(items, run, { concurrency, window })) results.push(result);
        expect(results).toEqual(items);
      },
    ),
    { numRuns: 40 },
  );
});

test('a failure is thrown when its turn comes', async () => {
  const seen: string[] = [];
  const run = async (item: string): Promise<string> => {
    if (item === 'bad') throw new Error('bad');
    await wait(5);
    return item;
  };
  const all = async (): Promise<void> => {
    for await (const result of mapInOrder(['one', 'bad', 'three'], run, { concurrency: 3, window: 3 }))
      seen.push(result);
  };
  await expect(all()).rejects.toThrow('bad');
  expect(seen).toEqual(['one']);
});
