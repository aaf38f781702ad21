/** Names of the report formats, light enough for the help; `load-reporter.ts` has what is behind them. */
export const FORMATS = [
  'table',
  'json',
  'ndjson',
  'csv',
  'xlsx',
  'html',
  'markdown',
  'junit',
  'github',
] as const;

export type Format = (typeof FORMATS)[number];
