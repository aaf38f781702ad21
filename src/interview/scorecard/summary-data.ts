import { csvTable } from '../../report/csv-table.js';
import { plainJson } from '../../report/plain-json.js';
import type { Ruleset } from '../../ruleset/load-ruleset.js';
import { STAGES } from './rated-items.js';
import { DECISIONS } from './scorecard.js';
import type { CandidateSummary } from './summarise.js';

/** The summary as JSON; means are not rounded. */
export function summaryJson(candidates: readonly CandidateSummary[], ruleset: Ruleset): string {
  const { name, version, sha256 } = ruleset;
  const rows = candidates.map(({ items, roleName: _, ...rest }) => ({
    ...rest,
    items: items.map(({ id, stage, mean, disagreement, ratings }) => ({
      id,
      stage,
      mean,
      disagreement,
      ratings,
    })),
  }));
  return `${plainJson({ schemaVersion: 1, ruleset: { name, version, sha256 }, candidates: rows }, 2)}\n`;
}

/** The summary as CSV for spreadsheets: a row for each candidate, a column for each stage and each item. */
export function summaryCsv(candidates: readonly CandidateSummary[]): string {
  const ids = [...new Set(candidates.flatMap(({ items }) => items.map(({ id }) => id)))];
  const head = [
    ...['candidate', 'role', 'screen', 'verdict', ...STAGES],
    ...DECISIONS,
    ...['rated', 'of', 'missing', 'disagreements'],
    ...ids,
  ];
  const rows = candidates.map(({ candidate, role, screen, stages, overall, completeness, items }) => [
    ...[candidate, role, screen?.score ?? '', screen?.verdict ?? ''],
    ...STAGES.map((stage) => rounded(stages[stage])),
    ...DECISIONS.map((decision) => overall.filter((given) => given.decision === decision).length),
    ...[completeness.rated, completeness.of, completeness.missing.join(' ')],
    items
      .filter(({ disagreement }) => disagreement)
      .map(({ id }) => id)
      .join(' '),
    ...ids.map((id) => rounded(items.find((item) => item.id === id)?.mean ?? null)),
  ]);
  return csvTable([head, ...rows]);
}

const rounded = (mean: number | null): number | string => (mean === null ? '' : Math.round(mean * 100) / 100);
