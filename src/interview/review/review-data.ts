import { plainJson } from '../../report/plain-json.js';
import type { ReviewReport } from './review-report.js';

/** A review as JSON. */
export function reviewJson({ folder, review, passedOver, rules }: ReviewReport): string {
  const flags = new Map(rules.checks.map(({ id, flag }) => [id, flag]));
  const checks = review.checks.map(({ id, found, evidence }) => ({
    id,
    flag: flags.get(id),
    found,
    evidence,
  }));
  const report = {
    schemaVersion: 1,
    folder,
    files: review.files,
    passedOver,
    checks,
    secrets: review.secrets,
  };
  return `${plainJson(report, 2)}\n`;
}
