import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { resultRecord } from '../report/result-record.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { createScreener } from '../screen.js';
import { readEarlierRows } from './read-earlier-rows.js';

it('takes a row over under another name, but not under another ending', async () => {
  const ruleset = loadRuleset('fixtures/rulesets/small.yaml');
  const bytes = new TextEncoder().encode('Ivan Petrov\n\nExperience\nCut latency from 800 ms to 200 ms\n');
  const screening = await createScreener(ruleset, { role: 'ml-engineer' })({ file: 'ivan.md', bytes });
  const tool = { name: 'hypecheck', version: '0' };
  const head = { tool, ruleset, asOf: '2026-11-23', settings: 'same' };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hypecheck-rows-'));
  const file = path.join(folder, 'rows.ndjson');
  await writeFile(file, `${JSON.stringify(resultRecord(screening, head, 'en'))}\n`);
  const { of, count } = await readEarlierRows(file, 'same');
  const other = await readEarlierRows(file, 'other');
  await rm(folder, { recursive: true });
  expect(count).toBe(1);
  expect(of({ file: 'renamed.MD', bytes })).toMatchObject({ file: 'renamed.MD', status: 'screened' });
  // Without marks of Markdown it is another document.
  expect(of({ file: 'ivan.txt', bytes })).toBeUndefined();
  expect(other).toMatchObject({ count: 0, otherwiseMade: 1 });
});
