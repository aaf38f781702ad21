/** Names of the formats of `scorecard summary`, light enough for the help. */
export const SUMMARY_FORMATS = ['table', 'csv', 'xlsx', 'json', 'html', 'markdown'] as const;
