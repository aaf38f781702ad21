import type { ReportHead } from './report.js';
import { type RowSettings, settingsKey } from './settings-key.js';

/** What the head of a report is made of. */
export interface HeadParts extends Omit<RowSettings, 'ruleset'>, Pick<ReportHead, 'ruleset'> {
  readonly blind: boolean;
}

/** What a report is made with. Rows of blind reports don't tell whose they are, so that none could take them over. */
export function reportHead({ tool, ruleset, asOf, role, limits, blind }: HeadParts): ReportHead {
  const head = { tool, ruleset, asOf };
  return blind ? head : { ...head, settings: settingsKey({ ...head, role, limits }) };
}
