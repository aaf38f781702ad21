import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type PersonalPatterns, personalPatterns } from '../interview/dataset/personal-patterns.js';
import { type ReviewRules, reviewRules } from '../interview/review/review-rules.js';

const read = (name: string): unknown =>
  parse(readFileSync(fileURLToPath(new URL(`../../rules/take-home/${name}`, import.meta.url)), 'utf8'));

/** What personal data looks like in questions and answers. */
export function readPersonalPatterns(): PersonalPatterns {
  return personalPatterns.parse(read('personal-data.yaml'));
}

/** What a submission is read by. */
export function readReviewRules(): ReviewRules {
  return reviewRules.parse(read('review.yaml'));
}
