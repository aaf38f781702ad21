import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleReport } from '../../fixtures/reports/sample-report.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { createScreener } from '../screen.js';
import { jsonReport } from './json.js';
import { reportJsonSchema, reportSchema } from './report-schema.js';

test('docs/report.schema.json is made from the same source; "npm run report-schema" writes it anew', () => {
  expect(JSON.parse(readFileSync('docs/report.schema.json', 'utf8'))).toEqual(reportJsonSchema());
});

test('the report of every labelled resume is as the schema says, with no key beyond it', async () => {
  const screen = createScreener(loadRuleset(), { role: 'ml-engineer', asOf: '2026-11-23' });
  const files = readdirSync('fixtures/resumes').map((name) => `fixtures/resumes/${name}`);
  const results = await Promise.all(files.map((file) => screen({ file, bytes: readFileSync(file) })));
  const report = JSON.parse(jsonReport(sampleReport(results), { language: 'ru' }));
  expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
  expect(report.results.length).toBeGreaterThan(30);
});
