import type { Language } from '../../ruleset/terms.js';
import type { ReviewRules } from './review-rules.js';
import type { QuotedLine, Review } from './review-submission.js';
import type { PassedOver } from './texts.js';

/** A review with what it was made of. */
export interface ReviewReport {
  readonly folder: string;
  readonly review: Review;
  readonly passedOver: PassedOver;
  readonly rules: ReviewRules;
}

/** One thing that was looked for, in the words of a language. */
export interface ReviewItem {
  readonly title: string;
  /** What to ask where it was not found, or where it is a doubt. */
  readonly ask: string;
  readonly evidence: readonly QuotedLine[];
}

/** The parts of a report, which every format shows. */
export interface ReviewParts {
  readonly asked: readonly ReviewItem[];
  /** Only what was found. */
  readonly doubts: readonly ReviewItem[];
  readonly secrets: readonly ReviewItem[];
}

/** Sorts what was found for people. */
export function reviewParts({ review, rules }: ReviewReport, language: Language): ReviewParts {
  const items = (wanted: 'asked' | 'doubt'): ReviewItem[] =>
    rules.checks
      .filter(({ flag }) => flag === wanted)
      .map(({ id, title, ask }) => ({
        title: title[language],
        ask: ask[language],
        evidence: review.checks.find((check) => check.id === id)?.evidence ?? [],
      }));
  return {
    asked: items('asked'),
    doubts: items('doubt').filter(({ evidence }) => evidence.length > 0),
    secrets: rules.secrets.flatMap(({ id, name }) => {
      const evidence = review.secrets.filter((secret) => secret.id === id);
      return evidence.length === 0 ? [] : [{ title: name[language], ask: '', evidence }];
    }),
  };
}
