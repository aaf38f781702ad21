import { statSync } from 'node:fs';
import { markdownDocument } from '../interview/markdown.js';
import { reviewJson } from '../interview/review/review-data.js';
import { reviewDocument } from '../interview/review/review-document.js';
import type { ReviewReport } from '../interview/review/review-report.js';
import { createReviewer } from '../interview/review/review-submission.js';
import { reviewTable } from '../interview/review/review-table.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Language } from '../ruleset/terms.js';
import { oneOf } from './option-values.js';
import { readReviewRules } from './read-take-home-rules.js';
import { resolveLanguage } from './resolve-language.js';
import { REVIEW_FORMATS } from './review-take-home-formats.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { walkTakeHomeSubmission } from './walk-take-home-submission.js';
import { writeToStdout } from './write-to-stdout.js';

/** The options of `take-home review` as commander gives them. */
export interface ReviewCommandOptions {
  readonly format: string;
  readonly lang?: string;
}

const WRITERS: Readonly<
  Record<(typeof REVIEW_FORMATS)[number], (report: ReviewReport, language: Language) => string>
> = {
  table: reviewTable,
  json: reviewJson,
  markdown: (report, language) => markdownDocument(reviewDocument(report, language)),
};

/** `hypecheck take-home review`. Reads a submission and runs nothing of it. Throws `UsageError` if it is no folder. */
export async function runTakeHomeReview(folder: string, options: ReviewCommandOptions): Promise<number> {
  const language = resolveLanguage(options.lang, surroundings().env);
  const format = oneOf('--format', options.format, REVIEW_FORMATS);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(
      `"${folder}" is no folder`,
      'Name the folder of a submission; unpack an archive first.',
    );
  const rules = readReviewRules();
  const reviewer = createReviewer(rules, loadRuleset());
  const passedOver = walkTakeHomeSubmission(folder, new Set(rules.files.skip), reviewer.add);
  const shown = folder.replaceAll('\\', '/');
  await writeToStdout(
    WRITERS[format]({ folder: shown, review: reviewer.review(), passedOver, rules }, language),
  );
  return 0;
}
