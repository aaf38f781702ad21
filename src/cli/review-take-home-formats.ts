/** Names of the formats of `take-home review`, light enough for the help. */
export const REVIEW_FORMATS = ['table', 'json', 'markdown'] as const;
