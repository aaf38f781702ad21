import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CheckedScorecard, parseScorecard } from '../interview/scorecard/parse-scorecard.js';
import type { CompleteRuleset } from '../ruleset/schema.js';
import { requireFile } from './require-file.js';
import { UsageError } from './usage-error.js';

/** A card and the file that it stands in. */
export interface ReadScorecard extends CheckedScorecard {
  readonly file: string;
}

/** Reads cards from files, and from the YAML files of folders in the order of their names, each once. Throws `UsageError` if there are none. */
export function readScorecards(paths: readonly string[], ruleset: CompleteRuleset): ReadScorecard[] {
  const files = paths.flatMap((given) => {
    requireFile(given, 'Name a scorecard, or a folder with scorecards.');
    if (!statSync(given).isDirectory()) return [given];
    return readdirSync(given, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
      .map((entry) => path.join(given, entry.name))
      .sort();
  });
  if (files.length === 0)
    throw new UsageError(
      'no scorecards found',
      'Make one: hypecheck scorecard new cv.pdf --interviewer Anna > card.yaml',
    );
  const once = new Map(files.map((file) => [path.resolve(file), file]));
  return [...once.values()].map((given) => {
    const file = given.replaceAll('\\', '/');
    return { file, ...parseScorecard(readFileSync(given, 'utf8'), file, ruleset) };
  });
}
