import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { ScreenScore } from '../interview/scorecard/summarise.js';
import { VERDICTS } from '../ruleset/terms.js';
import { requireFile } from './require-file.js';
import { UsageError } from './usage-error.js';

const report = z.object({
  results: z.array(
    z.union([
      z.object({
        status: z.literal('screened'),
        file: z.string(),
        sha256: z.string().nullable(),
        score: z.number(),
        verdict: z.enum(VERDICTS),
      }),
      z.object({ status: z.literal('unreadable') }),
    ]),
  ),
});

/** Scores from a report of `screen --format json`. Throws `UsageError` if there is none at that place. */
export function readScreenScores(file: string): ScreenScore[] {
  const hint = 'Make one: hypecheck screen resumes/ --format json=report.json';
  requireFile(file, hint);
  try {
    const { results } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    return results.flatMap((result) => (result.status === 'screened' ? [result] : []));
  } catch {
    throw new UsageError(`--screen: "${file}" is no JSON report of screen`, hint);
  }
}
